-- add foreign key fk__shop__order__customer_uid on Order
-- lock: SHARE ROW EXCLUSIVE on shop__order, shop__customer; scans: no; rewrites: no; reverse: exact
-- hazard MT346: SHARE ROW EXCLUSIVE on shop__customer, which is in use: its writers wait until the revision commits
ALTER TABLE shop__order
    ADD CONSTRAINT fk__shop__order__customer_uid FOREIGN KEY (customer_uid) REFERENCES shop__customer (uid);
COMMENT ON CONSTRAINT fk__shop__order__customer_uid ON shop__order IS 'Who pays.';

-- mark unique constraint uq__shop__customer__number on Customer
-- lock: ACCESS EXCLUSIVE on shop__customer; scans: no; rewrites: no; reverse: exact
COMMENT ON CONSTRAINT uq__shop__customer__number ON shop__customer IS NULL;
ALTER TABLE shop__customer REPLICA IDENTITY USING INDEX uq__shop__customer__number;

-- mark index by_city on Customer
-- lock: SHARE UPDATE EXCLUSIVE on shop__customer; scans: no; rewrites: no; reverse: exact
ALTER TABLE shop__customer CLUSTER ON by_city;
