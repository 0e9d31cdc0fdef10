-- drop foreign key fk__shop__price_ts__venue on PriceTS
-- lock: ACCESS EXCLUSIVE on shop__price_ts, shop__venue; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on shop__price_ts and shop__venue, brief
ALTER TABLE shop__price_ts DROP CONSTRAINT fk__shop__price_ts__venue;
