-- build index ix_1 on Booking while the table is in use
-- lock: SHARE UPDATE EXCLUSIVE on shop__booking; scans: yes; rewrites: no; reverse: exact
DROP INDEX CONCURRENTLY IF EXISTS ix_1;
CREATE INDEX CONCURRENTLY ix_1 ON shop__booking USING gin (note gin_trgm_ops);
