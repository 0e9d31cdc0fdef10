-- drop column Offer.periods
-- lock: ACCESS EXCLUSIVE on shop__offer; scans: no; rewrites: no; restores: exact
-- hazard MT341: the values of shop__offer.periods are lost; ACCESS EXCLUSIVE on the table, brief; a release that still uses the column fails from here on
ALTER TABLE shop__offer DROP COLUMN periods;

-- drop column Offer.states
-- lock: ACCESS EXCLUSIVE on shop__offer; scans: no; rewrites: no; restores: exact
-- hazard MT341: the values of shop__offer.states are lost; ACCESS EXCLUSIVE on the table, brief; a release that still uses the column fails from here on
ALTER TABLE shop__offer DROP COLUMN states;
