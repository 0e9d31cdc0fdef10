-- drop check constraint opens_early on Customer
-- lock: ACCESS EXCLUSIVE on shop__customer; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on shop__customer, brief; rows that break it are possible from here on
ALTER TABLE shop__customer DROP CONSTRAINT opens_early;

-- drop check constraint ck__shop__customer__opens on Customer
-- lock: ACCESS EXCLUSIVE on shop__customer; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on shop__customer, brief; rows that break it are possible from here on
ALTER TABLE shop__customer DROP CONSTRAINT ck__shop__customer__opens;

-- drop table Invoice
-- lock: ACCESS EXCLUSIVE on billing.shop__invoice; scans: no; rewrites: no; restores: exact
-- hazard MT340: the rows of billing.shop__invoice are lost; ACCESS EXCLUSIVE on it, brief; a release that still uses the table fails from here on
DROP TABLE billing.shop__invoice;

-- keep schema billing
-- lock: none; scans: no; rewrites: no; restores: exact
-- nothing changes in the database itself
