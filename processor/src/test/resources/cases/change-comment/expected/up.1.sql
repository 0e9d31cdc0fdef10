-- change comment of Customer
-- lock: SHARE UPDATE EXCLUSIVE on shop__customer; scans: no; rewrites: no; reverse: exact
COMMENT ON TABLE shop__customer IS 'People who pay.';
