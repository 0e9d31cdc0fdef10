-- mark unique constraint uq__shop__customer__number on Customer
-- lock: ACCESS EXCLUSIVE on shop__customer; scans: no; rewrites: no; reverse: exact
COMMENT ON CONSTRAINT uq__shop__customer__number ON shop__customer IS NULL;
ALTER TABLE shop__customer REPLICA IDENTITY USING INDEX uq__shop__customer__number;

-- mark index by_city on Customer
-- lock: SHARE UPDATE EXCLUSIVE on shop__customer; scans: no; rewrites: no; reverse: exact
ALTER TABLE shop__customer CLUSTER ON by_city;
