-- drop column Offer.flags
-- lock: ACCESS EXCLUSIVE on shop__offer; scans: no; rewrites: no; restores: exact
-- hazard MT341: the values of shop__offer.flags are lost; ACCESS EXCLUSIVE on the table, brief; a release that still uses the column fails from here on
ALTER TABLE shop__offer DROP COLUMN flags;
