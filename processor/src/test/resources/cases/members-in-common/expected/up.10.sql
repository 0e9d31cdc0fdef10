-- add foreign key fk__shop__price_ts__venue on PriceTS
-- lock: SHARE ROW EXCLUSIVE on shop__price_ts, shop__venue; scans: no; rewrites: no; reverse: exact
ALTER TABLE shop__price_ts
    ADD CONSTRAINT fk__shop__price_ts__venue FOREIGN KEY (venue) REFERENCES shop__venue (id);
