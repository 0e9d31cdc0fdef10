-- drop former name Customer.name of full_name
-- lock: ACCESS EXCLUSIVE on shop__customer; scans: no; rewrites: no; reverse: exact
-- hazard MT349: a release that still uses name fails from here on
DROP TRIGGER zz__former__name ON shop__customer;
DROP FUNCTION former__shop__customer__name();
ALTER TABLE shop__customer DROP COLUMN name;
