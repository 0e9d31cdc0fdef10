-- drop column Customer.city
-- lock: ACCESS EXCLUSIVE on shop__customer; scans: no; rewrites: no; reverse: structure only
-- hazard MT341: the values of shop__customer.city are lost; ACCESS EXCLUSIVE on the table, brief; a release that still uses the column fails from here on
ALTER TABLE shop__customer DROP COLUMN city;
