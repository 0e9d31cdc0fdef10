-- drop check constraint ck__shop__customer__rank on Customer
-- lock: ACCESS EXCLUSIVE on shop__customer; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on shop__customer, brief; rows that break it are possible from here on
ALTER TABLE shop__customer DROP CONSTRAINT ck__shop__customer__rank;

-- mark primary key pk__shop__customer__uid on Customer
-- lock: SHARE UPDATE EXCLUSIVE on shop__customer; scans: no; rewrites: no; restores: exact
COMMENT ON CONSTRAINT pk__shop__customer__uid ON shop__customer IS NULL;
ALTER TABLE shop__customer CLUSTER ON pk__shop__customer__uid;

-- drop table Order
-- lock: ACCESS EXCLUSIVE on shop__order; scans: no; rewrites: no; restores: exact
-- hazard MT340: the rows of shop__order are lost; ACCESS EXCLUSIVE on it, brief; a release that still uses the table fails from here on
DROP TABLE shop__order;
