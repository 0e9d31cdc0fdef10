-- drop foreign key fk__shop__invoice__customer on Invoice
-- lock: ACCESS EXCLUSIVE on billing.shop__invoice, shop__customer; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on billing.shop__invoice and shop__customer, brief
ALTER TABLE billing.shop__invoice DROP CONSTRAINT fk__shop__invoice__customer;

-- drop check constraint opens_early on Customer
-- lock: ACCESS EXCLUSIVE on shop__customer; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on shop__customer, brief; rows that break it are possible from here on
ALTER TABLE shop__customer DROP CONSTRAINT opens_early;

-- drop check constraint ck__shop__customer__opens on Customer
-- lock: ACCESS EXCLUSIVE on shop__customer; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on shop__customer, brief; rows that break it are possible from here on
ALTER TABLE shop__customer DROP CONSTRAINT ck__shop__customer__opens;
