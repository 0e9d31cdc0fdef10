-- drop the column that was to replace Customer.points if it is there
-- lock: ACCESS EXCLUSIVE on shop__customer; scans: no; rewrites: no; restores: exact
DROP TRIGGER IF EXISTS zz__sync__shop__customer__points ON shop__customer;
DROP FUNCTION IF EXISTS sync__shop__customer__points();
ALTER TABLE shop__customer DROP COLUMN IF EXISTS new__points;

-- change type of Customer.name from varchar(40) to varchar(20)
-- lock: ACCESS EXCLUSIVE on shop__customer; scans: yes; rewrites: yes; restores: exact
-- hazard MT344: ACCESS EXCLUSIVE on shop__customer while the table and its indexes are rewritten: nobody reads or writes it meanwhile; values that do not fit varchar(20) are rounded, cut or make it fail
ALTER TABLE shop__customer ALTER COLUMN name TYPE varchar(20);
