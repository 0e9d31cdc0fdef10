-- rename unique constraint uq__shop__customer__name to uq__shop__customer__full_name on Customer
-- lock: ACCESS EXCLUSIVE on shop__customer; scans: no; rewrites: no; reverse: exact
ALTER TABLE shop__customer RENAME CONSTRAINT uq__shop__customer__name TO uq__shop__customer__full_name;
