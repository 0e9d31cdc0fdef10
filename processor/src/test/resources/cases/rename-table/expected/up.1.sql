-- rename table Customer to Client
-- lock: ACCESS EXCLUSIVE on shop__customer; scans: no; rewrites: no; reverse: exact
-- hazard MT349: ACCESS EXCLUSIVE on shop__customer, brief; a release that still uses that name fails from here on
ALTER TABLE shop__customer RENAME TO shop__client;

-- rename primary key pk__shop__customer__uid to pk__shop__client__uid on Client
-- lock: ACCESS EXCLUSIVE on shop__client; scans: no; rewrites: no; reverse: exact
ALTER TABLE shop__client RENAME CONSTRAINT pk__shop__customer__uid TO pk__shop__client__uid;
