-- change storage of Log
-- lock: ACCESS EXCLUSIVE on shop__log; scans: yes; rewrites: yes; restores: exact
-- hazard MT344: ACCESS EXCLUSIVE on shop__log while it is written anew: nobody reads or writes it meanwhile
ALTER TABLE shop__log SET LOGGED;
ALTER TABLE shop__log RESET (autovacuum_enabled, fillfactor);

-- change storage of Log.text
-- lock: ACCESS EXCLUSIVE on shop__log; scans: no; rewrites: no; restores: exact
ALTER TABLE shop__log ALTER COLUMN text SET STORAGE EXTENDED;
ALTER TABLE shop__log ALTER COLUMN text SET COMPRESSION default;

-- change collation of Log.text
-- lock: ACCESS EXCLUSIVE on shop__log; scans: yes; rewrites: no; restores: exact
ALTER TABLE shop__log ALTER COLUMN text TYPE text;
