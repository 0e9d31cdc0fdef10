-- drop foreign key fk__shop__price_ts__asset on PriceTS
-- lock: ACCESS EXCLUSIVE on shop__price_ts, shop__asset; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on shop__price_ts and shop__asset, brief
ALTER TABLE shop__price_ts DROP CONSTRAINT fk__shop__price_ts__asset;
