-- build index ix_4 on Booking while the table is in use
-- lock: SHARE UPDATE EXCLUSIVE on shop__booking; scans: yes; rewrites: no; reverse: exact
DROP INDEX CONCURRENTLY IF EXISTS ix_4;
CREATE INDEX CONCURRENTLY ix_4 ON shop__booking ((place <-> point '(0,0)'));
