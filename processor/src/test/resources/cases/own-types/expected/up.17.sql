-- make Offer.sizes mandatory, as proved
-- lock: ACCESS EXCLUSIVE on shop__offer; scans: no; rewrites: no; reverse: exact
ALTER TABLE shop__offer ALTER COLUMN sizes SET NOT NULL;
ALTER TABLE shop__offer DROP CONSTRAINT nn__shop__offer__sizes;

-- add column Offer.hours
-- lock: ACCESS EXCLUSIVE on shop__offer; scans: no; rewrites: no; reverse: exact
ALTER TABLE shop__offer ADD COLUMN hours hours;
