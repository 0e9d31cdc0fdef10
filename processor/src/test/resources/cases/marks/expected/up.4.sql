-- add check constraint ck__shop__customer__rank on Customer for new rows
-- lock: ACCESS EXCLUSIVE on shop__customer; scans: no; rewrites: no; reverse: exact
ALTER TABLE shop__customer
    ADD CONSTRAINT ck__shop__customer__rank CHECK (rank >= 0) NOT VALID;

-- change comment of check constraint ck__shop__customer__rank on Customer
-- lock: SHARE UPDATE EXCLUSIVE on shop__customer; scans: no; rewrites: no; reverse: exact
COMMENT ON CONSTRAINT ck__shop__customer__rank ON shop__customer IS 'From nought.';
