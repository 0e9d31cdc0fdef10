-- drop table Purchase
-- lock: ACCESS EXCLUSIVE on shop__purchase; scans: no; rewrites: no; reverse: structure only
-- hazard MT340: the rows of shop__purchase are lost; ACCESS EXCLUSIVE on it, brief; a release that still uses the table fails from here on
DROP TABLE shop__purchase;
