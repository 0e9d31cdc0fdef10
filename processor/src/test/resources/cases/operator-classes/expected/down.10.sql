-- drop index uq__shop__booking__document__tags__mood__during__owner on Booking while the table is in use
-- lock: SHARE UPDATE EXCLUSIVE on shop__booking; scans: no; rewrites: no; restores: exact
-- hazard MT348: queries that used it slow down from here on, and duplicates are possible
DROP INDEX CONCURRENTLY IF EXISTS uq__shop__booking__document__tags__mood__during__owner;
