-- change type of Customer.points from integer to bigint
-- lock: ACCESS EXCLUSIVE on shop__customer; scans: yes; rewrites: yes; reverse: exact
-- hazard MT344: ACCESS EXCLUSIVE on shop__customer while the table and its indexes are rewritten: nobody reads or writes it meanwhile
<<confirm: nobody can read or write shop__customer while all rows are written anew. Delete this mark if that may be>>
ALTER TABLE shop__customer ALTER COLUMN points TYPE bigint;
