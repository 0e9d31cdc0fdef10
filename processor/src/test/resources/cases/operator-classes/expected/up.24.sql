-- change comment of Booking
-- lock: SHARE UPDATE EXCLUSIVE on shop__booking; scans: no; rewrites: no; reverse: exact
COMMENT ON TABLE shop__booking IS 'Indexes of every method over types that it has operators for.';
