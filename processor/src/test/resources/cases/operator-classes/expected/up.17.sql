-- build index ix_3 on Booking while the table is in use
-- lock: SHARE UPDATE EXCLUSIVE on shop__booking; scans: yes; rewrites: no; reverse: exact
DROP INDEX CONCURRENTLY IF EXISTS ix_3;
CREATE INDEX CONCURRENTLY ix_3 ON shop__booking USING hash (document);
