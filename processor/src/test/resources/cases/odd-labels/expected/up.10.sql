-- make Offer.size mandatory, as proved
-- lock: ACCESS EXCLUSIVE on shop__offer; scans: no; rewrites: no; reverse: exact
ALTER TABLE shop__offer ALTER COLUMN size SET NOT NULL;
ALTER TABLE shop__offer DROP CONSTRAINT nn__shop__offer__size;

-- add column Offer.sizes
-- lock: ACCESS EXCLUSIVE on shop__offer; scans: no; rewrites: no; reverse: exact
ALTER TABLE shop__offer ADD COLUMN sizes shop__size[];
