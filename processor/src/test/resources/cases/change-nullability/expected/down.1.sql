-- drop constraint nn__shop__customer__name on Customer if it is there
-- lock: ACCESS EXCLUSIVE on shop__customer; scans: no; rewrites: no; restores: exact
ALTER TABLE shop__customer DROP CONSTRAINT IF EXISTS nn__shop__customer__name;

-- require Customer.name in new rows
-- lock: ACCESS EXCLUSIVE on shop__customer; scans: no; rewrites: no; restores: exact
-- hazard MT343: a release that still runs and leaves name empty fails from here on, as does whoever updates a row in which it is empty
ALTER TABLE shop__customer
    ADD CONSTRAINT nn__shop__customer__name CHECK (name IS NOT NULL) NOT VALID;

-- validate nn__shop__customer__name on Customer
-- lock: SHARE UPDATE EXCLUSIVE on shop__customer; scans: yes; rewrites: no; restores: exact
-- hazard MT347: fails on a row that breaks it; once there is none, run the same command again, which goes on here
ALTER TABLE shop__customer VALIDATE CONSTRAINT nn__shop__customer__name;

-- make Customer.name mandatory, as proved
-- lock: ACCESS EXCLUSIVE on shop__customer; scans: no; rewrites: no; restores: exact
ALTER TABLE shop__customer ALTER COLUMN name SET NOT NULL;
ALTER TABLE shop__customer DROP CONSTRAINT nn__shop__customer__name;
