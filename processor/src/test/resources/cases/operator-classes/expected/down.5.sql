-- drop column Booking.owner
-- lock: ACCESS EXCLUSIVE on shop__booking; scans: no; rewrites: no; restores: exact
-- hazard MT341: the values of shop__booking.owner are lost; ACCESS EXCLUSIVE on the table, brief; a release that still uses the column fails from here on
ALTER TABLE shop__booking DROP COLUMN owner;
