-- add column Customer.loyalty_points
-- lock: ACCESS EXCLUSIVE on shop__customer; scans: no; rewrites: no; reverse: exact
ALTER TABLE shop__customer ADD COLUMN loyalty_points integer;
