-- change storage of Log.text
-- lock: ACCESS EXCLUSIVE on shop__log; scans: no; rewrites: no; restores: exact
ALTER TABLE shop__log ALTER COLUMN text SET STORAGE EXTENDED;
ALTER TABLE shop__log ALTER COLUMN text SET COMPRESSION default;
