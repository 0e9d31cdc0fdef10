-- make Offer.isin mandatory, as proved
-- lock: ACCESS EXCLUSIVE on shop__offer; scans: no; rewrites: no; reverse: exact
ALTER TABLE shop__offer ALTER COLUMN isin SET NOT NULL;
ALTER TABLE shop__offer DROP CONSTRAINT nn__shop__offer__isin;

-- add column Offer.name
-- lock: ACCESS EXCLUSIVE on shop__offer; scans: no; rewrites: no; reverse: exact
ALTER TABLE shop__offer ADD COLUMN name citext;
