-- change type of Customer.name from varchar(20) to varchar(40)
-- lock: ACCESS EXCLUSIVE on shop__customer; scans: no; rewrites: no; reverse: exact
ALTER TABLE shop__customer ALTER COLUMN name TYPE varchar(40);
