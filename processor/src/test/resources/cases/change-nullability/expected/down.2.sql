-- drop constraint nn__shop__customer__city on Customer if it is there
-- lock: ACCESS EXCLUSIVE on shop__customer; scans: no; rewrites: no; restores: exact
ALTER TABLE shop__customer DROP CONSTRAINT IF EXISTS nn__shop__customer__city;
