-- drop unique constraint uq__shop__customer__name on Customer
-- lock: ACCESS EXCLUSIVE on shop__customer; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on shop__customer, brief; duplicates are possible from here on
ALTER TABLE shop__customer DROP CONSTRAINT uq__shop__customer__name;
