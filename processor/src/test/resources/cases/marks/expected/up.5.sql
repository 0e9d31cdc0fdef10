-- add foreign key fk__shop__order__customer_uid on Order
-- lock: SHARE ROW EXCLUSIVE on shop__order, shop__customer; scans: no; rewrites: no; reverse: exact
-- hazard MT346: SHARE ROW EXCLUSIVE on shop__customer, which is in use: its writers wait until the revision commits
ALTER TABLE shop__order
    ADD CONSTRAINT fk__shop__order__customer_uid FOREIGN KEY (customer_uid) REFERENCES shop__customer (uid);
COMMENT ON CONSTRAINT fk__shop__order__customer_uid ON shop__order IS 'Who pays.';
