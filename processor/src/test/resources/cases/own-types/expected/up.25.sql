-- make Offer.openings mandatory, as proved
-- lock: ACCESS EXCLUSIVE on shop__offer; scans: no; rewrites: no; reverse: exact
ALTER TABLE shop__offer ALTER COLUMN openings SET NOT NULL;
ALTER TABLE shop__offer DROP CONSTRAINT nn__shop__offer__openings;

-- add column Offer.currency
-- lock: ACCESS EXCLUSIVE on shop__offer; scans: no; rewrites: no; reverse: exact
ALTER TABLE shop__offer ADD COLUMN currency varchar(3);
