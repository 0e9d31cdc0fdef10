-- make Customer.new__points mandatory, as proved
-- lock: ACCESS EXCLUSIVE on shop__customer; scans: no; rewrites: no; reverse: exact
ALTER TABLE shop__customer ALTER COLUMN new__points SET NOT NULL;
ALTER TABLE shop__customer DROP CONSTRAINT nn__shop__customer__new__points;

-- replace Customer.points by the column of type bigint
-- lock: ACCESS EXCLUSIVE on shop__customer; scans: no; rewrites: no; reverse: exact
-- hazard MT349: fails if a view uses points; rights that were granted on this column alone are to be granted again
DROP TRIGGER zz__sync__shop__customer__points ON shop__customer;
DROP FUNCTION sync__shop__customer__points();
ALTER TABLE shop__customer DROP COLUMN points;
ALTER TABLE shop__customer RENAME COLUMN new__points TO points;
