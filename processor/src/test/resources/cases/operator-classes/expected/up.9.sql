-- make Booking.owner mandatory, as proved
-- lock: ACCESS EXCLUSIVE on shop__booking; scans: no; rewrites: no; reverse: exact
ALTER TABLE shop__booking ALTER COLUMN owner SET NOT NULL;
ALTER TABLE shop__booking DROP CONSTRAINT nn__shop__booking__owner;
