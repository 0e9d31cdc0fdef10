-- build index ix_2 on Booking while the table is in use
-- lock: SHARE UPDATE EXCLUSIVE on shop__booking; scans: yes; rewrites: no; reverse: exact
DROP INDEX CONCURRENTLY IF EXISTS ix_2;
CREATE INDEX CONCURRENTLY ix_2 ON shop__booking USING spgist (note);
