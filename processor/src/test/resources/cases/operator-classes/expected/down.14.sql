-- drop exclusion constraint one_place on Booking
-- lock: ACCESS EXCLUSIVE on shop__booking; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on shop__booking, brief; rows that exclude each other are possible from here on
ALTER TABLE shop__booking DROP CONSTRAINT one_place;
