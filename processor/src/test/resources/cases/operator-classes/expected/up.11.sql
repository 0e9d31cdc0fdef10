-- add unique constraint uq__shop__booking__document__tags__mood__during__owner on Booking over its index
-- lock: ACCESS EXCLUSIVE on shop__booking; scans: no; rewrites: no; reverse: exact
ALTER TABLE shop__booking
    ADD CONSTRAINT uq__shop__booking__document__tags__mood__during__owner UNIQUE USING INDEX uq__shop__booking__document__tags__mood__during__owner;
