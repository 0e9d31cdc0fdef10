-- rename table Customer to Client
-- lock: ACCESS EXCLUSIVE on shop__customer; scans: no; rewrites: no; reverse: exact
ALTER TABLE shop__customer RENAME TO shop__client;

-- add former name shop__customer of table Client
-- lock: none; scans: no; rewrites: no; reverse: exact
-- hazard MT349: whoever was granted rights on the table alone needs them on shop__customer too; COPY and TRUNCATE cannot be done by that name, and no row policy holds for it
CREATE VIEW shop__customer AS
    SELECT * FROM shop__client;
COMMENT ON VIEW shop__customer IS 'Former name of a table, kept for a release that still uses it';

-- rename primary key pk__shop__customer__uid to pk__shop__client__uid on Client
-- lock: ACCESS EXCLUSIVE on shop__client; scans: no; rewrites: no; reverse: exact
ALTER TABLE shop__client RENAME CONSTRAINT pk__shop__customer__uid TO pk__shop__client__uid;
