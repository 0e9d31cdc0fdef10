-- change collation of Log.text
-- lock: ACCESS EXCLUSIVE on shop__log; scans: yes; rewrites: no; restores: exact
ALTER TABLE shop__log ALTER COLUMN text TYPE text;
