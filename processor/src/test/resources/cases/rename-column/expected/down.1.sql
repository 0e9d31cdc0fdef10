-- rename column Customer.town to city
-- lock: ACCESS EXCLUSIVE on shop__customer; scans: no; rewrites: no; restores: exact
-- hazard MT349: ACCESS EXCLUSIVE on shop__customer, brief; a release that still uses town fails from here on
ALTER TABLE shop__customer RENAME COLUMN town TO city;
