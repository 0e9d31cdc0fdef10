-- drop check constraint ck__shop__offer__colour on Offer
-- lock: ACCESS EXCLUSIVE on shop__offer; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on shop__offer, brief; rows that break it are possible from here on
ALTER TABLE shop__offer DROP CONSTRAINT ck__shop__offer__colour;

-- drop column Offer.history
-- lock: ACCESS EXCLUSIVE on shop__offer; scans: no; rewrites: no; restores: exact
-- hazard MT341: the values of shop__offer.history are lost; ACCESS EXCLUSIVE on the table, brief; a release that still uses the column fails from here on
ALTER TABLE shop__offer DROP COLUMN history;

-- drop column Offer.open
-- lock: ACCESS EXCLUSIVE on shop__offer; scans: no; rewrites: no; restores: exact
-- hazard MT341: the values of shop__offer.open are lost; ACCESS EXCLUSIVE on the table, brief; a release that still uses the column fails from here on
ALTER TABLE shop__offer DROP COLUMN open;

-- drop range type hours
-- lock: none; scans: no; rewrites: no; restores: exact
DROP TYPE hours;

-- drop sequence offer_numbers
-- lock: ACCESS EXCLUSIVE on offer_numbers; scans: no; rewrites: no; restores: exact
DROP SEQUENCE offer_numbers;
