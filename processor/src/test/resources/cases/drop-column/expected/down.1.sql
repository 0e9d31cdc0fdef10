-- add column Customer.city
-- lock: ACCESS EXCLUSIVE on shop__customer; scans: no; rewrites: no; restores: structure only
ALTER TABLE shop__customer ADD COLUMN city text;
