-- make Booking.mood mandatory, as proved
-- lock: ACCESS EXCLUSIVE on shop__booking; scans: no; rewrites: no; reverse: exact
ALTER TABLE shop__booking ALTER COLUMN mood SET NOT NULL;
ALTER TABLE shop__booking DROP CONSTRAINT nn__shop__booking__mood;

-- add column Booking.owner
-- lock: ACCESS EXCLUSIVE on shop__booking; scans: no; rewrites: no; reverse: exact
ALTER TABLE shop__booking ADD COLUMN owner shop__owner;
