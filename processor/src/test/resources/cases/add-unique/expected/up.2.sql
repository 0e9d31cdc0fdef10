-- add unique constraint uq__shop__customer__name on Customer over its index
-- lock: ACCESS EXCLUSIVE on shop__customer; scans: no; rewrites: no; reverse: exact
ALTER TABLE shop__customer
    ADD CONSTRAINT uq__shop__customer__name UNIQUE USING INDEX uq__shop__customer__name;
