-- add foreign key fk__shop__price_ts__asset on PriceTS
-- lock: SHARE ROW EXCLUSIVE on shop__price_ts, shop__asset; scans: no; rewrites: no; reverse: exact
-- hazard MT346: SHARE ROW EXCLUSIVE on shop__asset, which is in use: its writers wait until the revision commits
ALTER TABLE shop__price_ts
    ADD CONSTRAINT fk__shop__price_ts__asset FOREIGN KEY (asset) REFERENCES shop__asset (id);
