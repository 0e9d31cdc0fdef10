-- rename unique constraint uq__shop__customer__full_name to uq__shop__customer__name on Customer
-- lock: ACCESS EXCLUSIVE on shop__customer; scans: no; rewrites: no; restores: exact
ALTER TABLE shop__customer RENAME CONSTRAINT uq__shop__customer__full_name TO uq__shop__customer__name;
