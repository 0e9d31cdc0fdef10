-- change type of Customer.points from bigint to integer
-- lock: ACCESS EXCLUSIVE on shop__customer; scans: yes; rewrites: yes; restores: exact
-- hazard MT344: ACCESS EXCLUSIVE on shop__customer while the table and its indexes are rewritten: nobody reads or writes it meanwhile; values that do not fit integer are rounded, cut or make it fail
ALTER TABLE shop__customer ALTER COLUMN points TYPE integer;
