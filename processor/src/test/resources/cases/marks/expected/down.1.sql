-- drop constraint ck__shop__customer__rank on Customer if it is there
-- lock: ACCESS EXCLUSIVE on shop__customer; scans: no; rewrites: no; restores: exact
ALTER TABLE shop__customer DROP CONSTRAINT IF EXISTS ck__shop__customer__rank;

-- add check constraint ck__shop__customer__rank on Customer for new rows
-- lock: ACCESS EXCLUSIVE on shop__customer; scans: no; rewrites: no; restores: exact
ALTER TABLE shop__customer
    ADD CONSTRAINT ck__shop__customer__rank CHECK (rank > 0) NOT VALID;

-- validate ck__shop__customer__rank on Customer
-- lock: SHARE UPDATE EXCLUSIVE on shop__customer; scans: yes; rewrites: no; restores: exact
-- hazard MT347: fails on a row that breaks it; once there is none, run the same command again, which goes on here
ALTER TABLE shop__customer VALIDATE CONSTRAINT ck__shop__customer__rank;

-- change comment of check constraint ck__shop__customer__rank on Customer
-- lock: SHARE UPDATE EXCLUSIVE on shop__customer; scans: no; rewrites: no; restores: exact
COMMENT ON CONSTRAINT ck__shop__customer__rank ON shop__customer IS 'From one.';
