-- make Offer.others mandatory, as proved
-- lock: ACCESS EXCLUSIVE on shop__offer; scans: no; rewrites: no; reverse: exact
ALTER TABLE shop__offer ALTER COLUMN others SET NOT NULL;
ALTER TABLE shop__offer DROP CONSTRAINT nn__shop__offer__others;

-- add column Offer.size
-- lock: ACCESS EXCLUSIVE on shop__offer; scans: no; rewrites: no; reverse: exact
ALTER TABLE shop__offer ADD COLUMN size shop__size;
