-- change storage of Log
-- lock: ACCESS EXCLUSIVE on shop__log; scans: yes; rewrites: yes; restores: exact
-- hazard MT344: ACCESS EXCLUSIVE on shop__log while it is written anew: nobody reads or writes it meanwhile
ALTER TABLE shop__log SET LOGGED;
ALTER TABLE shop__log RESET (autovacuum_enabled, fillfactor);
