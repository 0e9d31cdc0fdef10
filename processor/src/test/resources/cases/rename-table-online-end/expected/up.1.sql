-- drop former name shop__customer of table Client
-- lock: ACCESS EXCLUSIVE on shop__customer; scans: no; rewrites: no; reverse: exact
-- hazard MT349: a release that still uses shop__customer fails from here on
DROP VIEW shop__customer;
