-- change comment of Booking
-- lock: SHARE UPDATE EXCLUSIVE on shop__booking; scans: no; rewrites: no; restores: exact
COMMENT ON TABLE shop__booking IS NULL;

-- drop index ix__shop__booking__tags__room on Booking
-- lock: ACCESS EXCLUSIVE on shop__booking; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on shop__booking, brief; queries that used it slow down from here on
DROP INDEX ix__shop__booking__tags__room;

-- drop index ix__shop__booking__place on Booking
-- lock: ACCESS EXCLUSIVE on shop__booking; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on shop__booking, brief; queries that used it slow down from here on
DROP INDEX ix__shop__booking__place;

-- drop index ix__shop__booking__during__mood on Booking
-- lock: ACCESS EXCLUSIVE on shop__booking; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on shop__booking, brief; queries that used it slow down from here on
DROP INDEX ix__shop__booking__during__mood;

-- drop index ix__shop__booking__document on Booking
-- lock: ACCESS EXCLUSIVE on shop__booking; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on shop__booking, brief; queries that used it slow down from here on
DROP INDEX ix__shop__booking__document;

-- drop index ix__shop__booking__at__note__during__room on Booking
-- lock: ACCESS EXCLUSIVE on shop__booking; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on shop__booking, brief; queries that used it slow down from here on
DROP INDEX ix__shop__booking__at__note__during__room;

-- drop index ix_4 on Booking
-- lock: ACCESS EXCLUSIVE on shop__booking; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on shop__booking, brief; queries that used it slow down from here on
DROP INDEX ix_4;

-- drop index ix_3 on Booking
-- lock: ACCESS EXCLUSIVE on shop__booking; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on shop__booking, brief; queries that used it slow down from here on
DROP INDEX ix_3;

-- drop index ix_2 on Booking
-- lock: ACCESS EXCLUSIVE on shop__booking; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on shop__booking, brief; queries that used it slow down from here on
DROP INDEX ix_2;

-- drop index ix_1 on Booking
-- lock: ACCESS EXCLUSIVE on shop__booking; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on shop__booking, brief; queries that used it slow down from here on
DROP INDEX ix_1;

-- drop exclusion constraint one_place on Booking
-- lock: ACCESS EXCLUSIVE on shop__booking; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on shop__booking, brief; rows that exclude each other are possible from here on
ALTER TABLE shop__booking DROP CONSTRAINT one_place;

-- drop exclusion constraint no_overlap on Booking
-- lock: ACCESS EXCLUSIVE on shop__booking; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on shop__booking, brief; rows that exclude each other are possible from here on
ALTER TABLE shop__booking DROP CONSTRAINT no_overlap;

-- drop exclusion constraint no_contained on Booking
-- lock: ACCESS EXCLUSIVE on shop__booking; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on shop__booking, brief; rows that exclude each other are possible from here on
ALTER TABLE shop__booking DROP CONSTRAINT no_contained;

-- drop unique constraint uq__shop__booking__document__tags__mood__during__owner on Booking
-- lock: ACCESS EXCLUSIVE on shop__booking; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on shop__booking, brief; duplicates are possible from here on
ALTER TABLE shop__booking DROP CONSTRAINT uq__shop__booking__document__tags__mood__during__owner;

-- drop column Booking.owner
-- lock: ACCESS EXCLUSIVE on shop__booking; scans: no; rewrites: no; restores: exact
-- hazard MT341: the values of shop__booking.owner are lost; ACCESS EXCLUSIVE on the table, brief; a release that still uses the column fails from here on
ALTER TABLE shop__booking DROP COLUMN owner;

-- drop column Booking.mood
-- lock: ACCESS EXCLUSIVE on shop__booking; scans: no; rewrites: no; restores: exact
-- hazard MT341: the values of shop__booking.mood are lost; ACCESS EXCLUSIVE on the table, brief; a release that still uses the column fails from here on
ALTER TABLE shop__booking DROP COLUMN mood;

-- drop composite type shop__owner
-- lock: none; scans: no; rewrites: no; restores: exact
DROP TYPE shop__owner;

-- drop enum shop__mood
-- lock: none; scans: no; rewrites: no; restores: exact
DROP TYPE shop__mood;

-- keep extension pg_trgm
-- lock: none; scans: no; rewrites: no; restores: irreversible
-- nothing changes in the database itself

-- keep extension btree_gist
-- lock: none; scans: no; rewrites: no; restores: irreversible
-- nothing changes in the database itself

-- keep extension btree_gin
-- lock: none; scans: no; rewrites: no; restores: irreversible
-- nothing changes in the database itself
