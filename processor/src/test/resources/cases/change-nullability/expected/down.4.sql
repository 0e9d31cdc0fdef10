-- make Customer.city nullable
-- lock: ACCESS EXCLUSIVE on shop__customer; scans: no; rewrites: no; restores: exact
ALTER TABLE shop__customer ALTER COLUMN city DROP NOT NULL;
