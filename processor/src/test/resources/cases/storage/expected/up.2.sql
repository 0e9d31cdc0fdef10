-- change storage of Log.text
-- lock: ACCESS EXCLUSIVE on shop__log; scans: no; rewrites: no; reverse: exact
ALTER TABLE shop__log ALTER COLUMN text SET STORAGE EXTERNAL;
ALTER TABLE shop__log ALTER COLUMN text SET COMPRESSION pglz;
