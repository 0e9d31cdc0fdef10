-- add foreign key fk__shop__order__customer_uid on Order
-- lock: SHARE ROW EXCLUSIVE on shop__order, shop__customer; scans: no; rewrites: no; reverse: exact
-- hazard MT346: SHARE ROW EXCLUSIVE on shop__customer, which is in use: its writers wait until the revision commits
ALTER TABLE shop__order
    ADD CONSTRAINT fk__shop__order__customer_uid FOREIGN KEY (customer_uid) REFERENCES shop__customer (uid);
COMMENT ON CONSTRAINT fk__shop__order__customer_uid ON shop__order IS 'Who pays.';

-- change comment of primary key pk__shop__customer__uid on Customer
-- lock: SHARE UPDATE EXCLUSIVE on shop__customer; scans: no; rewrites: no; reverse: exact
COMMENT ON CONSTRAINT pk__shop__customer__uid ON shop__customer IS 'Given by us.';
