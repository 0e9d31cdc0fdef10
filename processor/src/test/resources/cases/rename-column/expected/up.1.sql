-- rename column Customer.city to town
-- lock: ACCESS EXCLUSIVE on shop__customer; scans: no; rewrites: no; reverse: exact
-- hazard MT349: ACCESS EXCLUSIVE on shop__customer, brief; a release that still uses city fails from here on
ALTER TABLE shop__customer RENAME COLUMN city TO town;
