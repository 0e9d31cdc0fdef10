-- rename primary key pk__shop__client__uid to pk__shop__customer__uid on Client
-- lock: ACCESS EXCLUSIVE on shop__client; scans: no; rewrites: no; restores: exact
ALTER TABLE shop__client RENAME CONSTRAINT pk__shop__client__uid TO pk__shop__customer__uid;

-- drop former name shop__customer of table Client
-- lock: ACCESS EXCLUSIVE on shop__customer; scans: no; rewrites: no; restores: exact
-- hazard MT349: a release that still uses shop__customer fails from here on
DROP VIEW shop__customer;

-- rename table Client to Customer
-- lock: ACCESS EXCLUSIVE on shop__client; scans: no; rewrites: no; restores: exact
-- hazard MT349: ACCESS EXCLUSIVE on shop__client, brief; a release that still uses that name fails from here on
ALTER TABLE shop__client RENAME TO shop__customer;
