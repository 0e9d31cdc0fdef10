-- add unique constraint uq__shop__customer__country__name on Customer over its index
-- lock: ACCESS EXCLUSIVE on shop__customer; scans: no; rewrites: no; reverse: exact
ALTER TABLE shop__customer
    ADD CONSTRAINT uq__shop__customer__country__name UNIQUE USING INDEX uq__shop__customer__country__name;

-- add check constraint ck__shop__customer__email on Customer for new rows
-- lock: ACCESS EXCLUSIVE on shop__customer; scans: no; rewrites: no; reverse: exact
ALTER TABLE shop__customer
    ADD CONSTRAINT ck__shop__customer__email CHECK (length(email) > 3) NOT VALID;
