-- change collation of Log.text
-- lock: ACCESS EXCLUSIVE on shop__log; scans: yes; rewrites: no; reverse: exact
ALTER TABLE shop__log ALTER COLUMN text TYPE text COLLATE "C";

-- change storage of Log.text
-- lock: ACCESS EXCLUSIVE on shop__log; scans: no; rewrites: no; reverse: exact
ALTER TABLE shop__log ALTER COLUMN text SET STORAGE EXTERNAL;
ALTER TABLE shop__log ALTER COLUMN text SET COMPRESSION pglz;

-- change storage of Log
-- lock: ACCESS EXCLUSIVE on shop__log; scans: yes; rewrites: yes; reverse: exact
-- hazard MT344: ACCESS EXCLUSIVE on shop__log while it is written anew: nobody reads or writes it meanwhile
ALTER TABLE shop__log SET UNLOGGED;
ALTER TABLE shop__log SET (autovacuum_enabled = off, fillfactor = 70);
