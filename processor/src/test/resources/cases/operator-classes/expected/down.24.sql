-- change comment of Booking
-- lock: SHARE UPDATE EXCLUSIVE on shop__booking; scans: no; rewrites: no; restores: exact
COMMENT ON TABLE shop__booking IS NULL;
