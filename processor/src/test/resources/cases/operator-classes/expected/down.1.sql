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
