-- drop the column that was to replace Customer.name if it is there
-- lock: ACCESS EXCLUSIVE on shop__customer; scans: no; rewrites: no; restores: exact
DROP TRIGGER IF EXISTS zz__sync__shop__customer__name ON shop__customer;
DROP FUNCTION IF EXISTS sync__shop__customer__name();
ALTER TABLE shop__customer DROP COLUMN IF EXISTS full_name;
