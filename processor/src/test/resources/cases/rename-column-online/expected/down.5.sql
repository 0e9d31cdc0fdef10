-- drop former name Customer.city of town
-- lock: ACCESS EXCLUSIVE on shop__customer; scans: no; rewrites: no; restores: exact
-- hazard MT349: a release that still uses city fails from here on
DROP TRIGGER zz__former__city ON shop__customer;
DROP FUNCTION former__shop__customer__city();
ALTER TABLE shop__customer DROP COLUMN city;

-- rename column Customer.town to city
-- lock: ACCESS EXCLUSIVE on shop__customer; scans: no; rewrites: no; restores: exact
-- hazard MT349: ACCESS EXCLUSIVE on shop__customer, brief; a release that still uses town fails from here on
ALTER TABLE shop__customer RENAME COLUMN town TO city;
