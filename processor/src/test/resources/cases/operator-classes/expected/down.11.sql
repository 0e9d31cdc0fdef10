-- drop unique constraint uq__shop__booking__document__tags__mood__during__owner on Booking
-- lock: ACCESS EXCLUSIVE on shop__booking; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on shop__booking, brief; duplicates are possible from here on
ALTER TABLE shop__booking DROP CONSTRAINT uq__shop__booking__document__tags__mood__during__owner;
