-- make Offer.name mandatory, as proved
-- lock: ACCESS EXCLUSIVE on shop__offer; scans: no; rewrites: no; reverse: exact
ALTER TABLE shop__offer ALTER COLUMN name SET NOT NULL;
ALTER TABLE shop__offer DROP CONSTRAINT nn__shop__offer__name;

-- add column Offer.duration
-- lock: ACCESS EXCLUSIVE on shop__offer; scans: no; rewrites: no; reverse: exact
ALTER TABLE shop__offer ADD COLUMN duration interval day to second(3);
