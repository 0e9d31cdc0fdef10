-- drop foreign key fk__shop__purchase__customer_uid on Purchase
-- lock: ACCESS EXCLUSIVE on shop__purchase, shop__customer; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on shop__purchase and shop__customer, brief; rows without their counterpart are possible from here on
ALTER TABLE shop__purchase DROP CONSTRAINT fk__shop__purchase__customer_uid;
