-- drop column Customer.loyalty_points
-- lock: ACCESS EXCLUSIVE on shop__customer; scans: no; rewrites: no; restores: exact
-- hazard MT341: the values of shop__customer.loyalty_points are lost; ACCESS EXCLUSIVE on the table, brief; a release that still uses the column fails from here on
ALTER TABLE shop__customer DROP COLUMN loyalty_points;
