-- make Offer.hours mandatory, as proved
-- lock: ACCESS EXCLUSIVE on shop__offer; scans: no; rewrites: no; reverse: exact
ALTER TABLE shop__offer ALTER COLUMN hours SET NOT NULL;
ALTER TABLE shop__offer DROP CONSTRAINT nn__shop__offer__hours;

-- add column Offer.openings
-- lock: ACCESS EXCLUSIVE on shop__offer; scans: no; rewrites: no; reverse: exact
ALTER TABLE shop__offer ADD COLUMN openings "Opening";
