-- drop former name Customer.city of town
-- lock: ACCESS EXCLUSIVE on shop__customer; scans: no; rewrites: no; reverse: exact
-- hazard MT349: a release that still uses city fails from here on
DROP TRIGGER zz__former__city ON shop__customer;
DROP FUNCTION former__shop__customer__city();
ALTER TABLE shop__customer DROP COLUMN city;
