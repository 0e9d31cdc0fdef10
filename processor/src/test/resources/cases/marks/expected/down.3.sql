-- drop check constraint ck__shop__customer__rank on Customer
-- lock: ACCESS EXCLUSIVE on shop__customer; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on shop__customer, brief; rows that break it are possible from here on
ALTER TABLE shop__customer DROP CONSTRAINT ck__shop__customer__rank;

-- drop table Order
-- lock: ACCESS EXCLUSIVE on shop__order; scans: no; rewrites: no; restores: exact
-- hazard MT340: the rows of shop__order are lost; ACCESS EXCLUSIVE on it, brief; a release that still uses the table fails from here on
DROP TABLE shop__order;
