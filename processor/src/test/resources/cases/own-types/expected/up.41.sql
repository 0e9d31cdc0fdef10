-- make Offer.duration mandatory, as proved
-- lock: ACCESS EXCLUSIVE on shop__offer; scans: no; rewrites: no; reverse: exact
ALTER TABLE shop__offer ALTER COLUMN duration SET NOT NULL;
ALTER TABLE shop__offer DROP CONSTRAINT nn__shop__offer__duration;

-- add column Offer.at
-- lock: ACCESS EXCLUSIVE on shop__offer; scans: no; rewrites: no; reverse: exact
ALTER TABLE shop__offer ADD COLUMN at time(0);
