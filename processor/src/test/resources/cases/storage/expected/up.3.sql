-- change storage of Log
-- lock: ACCESS EXCLUSIVE on shop__log; scans: yes; rewrites: yes; reverse: exact
-- hazard MT344: ACCESS EXCLUSIVE on shop__log while it is written anew: nobody reads or writes it meanwhile
<<confirm: nobody can read or write shop__log while all rows are written anew. Delete this mark if that may be>>
ALTER TABLE shop__log SET UNLOGGED;
ALTER TABLE shop__log SET (autovacuum_enabled = off, fillfactor = 70);
