-- drop the column that was to replace Customer.city if it is there
-- lock: ACCESS EXCLUSIVE on shop__customer; scans: no; rewrites: no; restores: exact
DROP TRIGGER IF EXISTS zz__sync__shop__customer__city ON shop__customer;
DROP FUNCTION IF EXISTS sync__shop__customer__city();
ALTER TABLE shop__customer DROP COLUMN IF EXISTS town;

-- drop former name Customer.name of full_name
-- lock: ACCESS EXCLUSIVE on shop__customer; scans: no; rewrites: no; restores: exact
-- hazard MT349: a release that still uses name fails from here on
DROP TRIGGER zz__former__name ON shop__customer;
DROP FUNCTION former__shop__customer__name();
ALTER TABLE shop__customer DROP COLUMN name;

-- rename column Customer.full_name to name
-- lock: ACCESS EXCLUSIVE on shop__customer; scans: no; rewrites: no; restores: exact
-- hazard MT349: ACCESS EXCLUSIVE on shop__customer, brief; a release that still uses full_name fails from here on
ALTER TABLE shop__customer RENAME COLUMN full_name TO name;
