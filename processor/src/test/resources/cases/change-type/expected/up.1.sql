-- change type of Customer.name from varchar(20) to varchar(40)
-- lock: ACCESS EXCLUSIVE on shop__customer; scans: no; rewrites: no; reverse: exact
ALTER TABLE shop__customer ALTER COLUMN name TYPE varchar(40);

-- change type of Customer.points from integer to bigint
-- lock: ACCESS EXCLUSIVE on shop__customer; scans: yes; rewrites: yes; reverse: exact
-- hazard MT344: ACCESS EXCLUSIVE on shop__customer while the table and its indexes are rewritten: nobody reads or writes it meanwhile
ALTER TABLE shop__customer ALTER COLUMN points TYPE bigint;
