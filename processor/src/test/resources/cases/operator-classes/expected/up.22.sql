-- build index ix__shop__booking__place on Booking while the table is in use
-- lock: SHARE UPDATE EXCLUSIVE on shop__booking; scans: yes; rewrites: no; reverse: exact
DROP INDEX CONCURRENTLY IF EXISTS ix__shop__booking__place;
CREATE INDEX CONCURRENTLY ix__shop__booking__place ON shop__booking USING spgist (place);
