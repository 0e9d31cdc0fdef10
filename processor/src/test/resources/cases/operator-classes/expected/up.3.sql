-- require Booking.mood in new rows
-- lock: ACCESS EXCLUSIVE on shop__booking; scans: no; rewrites: no; reverse: exact
-- hazard MT343: a release that still runs and leaves mood empty fails from here on, as does whoever updates a row in which it is empty
ALTER TABLE shop__booking
    ADD CONSTRAINT nn__shop__booking__mood CHECK (mood IS NOT NULL) NOT VALID;
