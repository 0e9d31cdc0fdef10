-- make Customer.city mandatory, as proved
-- lock: ACCESS EXCLUSIVE on shop__customer; scans: no; rewrites: no; reverse: exact
ALTER TABLE shop__customer ALTER COLUMN city SET NOT NULL;
ALTER TABLE shop__customer DROP CONSTRAINT nn__shop__customer__city;
