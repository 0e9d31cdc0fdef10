-- drop table Store
-- lock: ACCESS EXCLUSIVE on shop__store; scans: no; rewrites: no; restores: exact
-- hazard MT340: the rows of shop__store are lost; ACCESS EXCLUSIVE on it, brief; a release that still uses the table fails from here on
DROP TABLE shop__store;

-- drop table Person
-- lock: ACCESS EXCLUSIVE on shop__person; scans: no; rewrites: no; restores: exact
-- hazard MT340: the rows of shop__person are lost; ACCESS EXCLUSIVE on it, brief; a release that still uses the table fails from here on
DROP TABLE shop__person;
