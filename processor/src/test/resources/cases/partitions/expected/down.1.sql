-- drop table Country
-- lock: ACCESS EXCLUSIVE on shop__country; scans: no; rewrites: no; restores: exact
-- hazard MT340: the rows of shop__country are lost; ACCESS EXCLUSIVE on it, brief; a release that still uses the table fails from here on
DROP TABLE shop__country;
