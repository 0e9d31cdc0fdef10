-- build index uq__shop__booking__document__tags__mood__during__owner on Booking while the table is in use
-- lock: SHARE UPDATE EXCLUSIVE on shop__booking; scans: yes; rewrites: no; reverse: exact
-- hazard MT345: fails on duplicates; once they are gone, run the same command again, which builds it anew
DROP INDEX CONCURRENTLY IF EXISTS uq__shop__booking__document__tags__mood__during__owner;
CREATE UNIQUE INDEX CONCURRENTLY uq__shop__booking__document__tags__mood__during__owner ON shop__booking (document, tags, mood, during, owner);
