-- change comment of primary key pk__shop__customer__uid on Customer
-- lock: SHARE UPDATE EXCLUSIVE on shop__customer; scans: no; rewrites: no; restores: exact
COMMENT ON CONSTRAINT pk__shop__customer__uid ON shop__customer IS NULL;

-- drop foreign key fk__shop__order__customer_uid on Order
-- lock: ACCESS EXCLUSIVE on shop__order, shop__customer; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on shop__order and shop__customer, brief
ALTER TABLE shop__order DROP CONSTRAINT fk__shop__order__customer_uid;
