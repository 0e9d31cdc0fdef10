-- change collation of Log.text
-- lock: ACCESS EXCLUSIVE on shop__log; scans: yes; rewrites: no; reverse: exact
<<confirm: nobody can read or write shop__log while all rows are read. Delete this mark if that may be>>
ALTER TABLE shop__log ALTER COLUMN text TYPE text COLLATE "C";
