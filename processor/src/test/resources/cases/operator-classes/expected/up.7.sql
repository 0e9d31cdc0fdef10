-- require Booking.owner in new rows
-- lock: ACCESS EXCLUSIVE on shop__booking; scans: no; rewrites: no; reverse: exact
-- hazard MT343: a release that still runs and leaves owner empty fails from here on, as does whoever updates a row in which it is empty
ALTER TABLE shop__booking
    ADD CONSTRAINT nn__shop__booking__owner CHECK (owner IS NOT NULL) NOT VALID;
