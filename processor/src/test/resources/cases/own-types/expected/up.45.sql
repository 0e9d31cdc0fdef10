-- make Offer.at mandatory, as proved
-- lock: ACCESS EXCLUSIVE on shop__offer; scans: no; rewrites: no; reverse: exact
ALTER TABLE shop__offer ALTER COLUMN at SET NOT NULL;
ALTER TABLE shop__offer DROP CONSTRAINT nn__shop__offer__at;

-- add column Offer.tags
-- lock: ACCESS EXCLUSIVE on shop__offer; scans: no; rewrites: no; reverse: exact
ALTER TABLE shop__offer ADD COLUMN tags text[] COLLATE "C";
