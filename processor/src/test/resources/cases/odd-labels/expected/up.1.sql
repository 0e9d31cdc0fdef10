-- drop check constraint ck__shop__offer__colour on Offer
-- lock: ACCESS EXCLUSIVE on shop__offer; scans: no; rewrites: no; reverse: exact
-- hazard MT348: ACCESS EXCLUSIVE on shop__offer, brief; rows that break it are possible from here on
ALTER TABLE shop__offer DROP CONSTRAINT ck__shop__offer__colour;
