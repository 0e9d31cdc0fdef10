-- drop table Message2027
-- lock: ACCESS EXCLUSIVE on shop__message, shop__message2027; scans: no; rewrites: no; restores: exact
-- hazard MT340: the rows of shop__message2027 are lost; ACCESS EXCLUSIVE on it, brief; a release that still uses the table fails from here on
ALTER TABLE shop__message DETACH PARTITION shop__message2027;
DROP TABLE shop__message2027;
