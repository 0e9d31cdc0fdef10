-- drop index ix_1 on Booking while the table is in use
-- lock: SHARE UPDATE EXCLUSIVE on shop__booking; scans: no; rewrites: no; restores: exact
-- hazard MT348: queries that used it slow down from here on
DROP INDEX CONCURRENTLY IF EXISTS ix_1;
