-- make Offer.periods mandatory, as proved
-- lock: ACCESS EXCLUSIVE on shop__offer; scans: no; rewrites: no; reverse: exact
ALTER TABLE shop__offer ALTER COLUMN periods SET NOT NULL;
ALTER TABLE shop__offer DROP CONSTRAINT nn__shop__offer__periods;

-- add column Offer.flags
-- lock: ACCESS EXCLUSIVE on shop__offer; scans: no; rewrites: no; reverse: exact
ALTER TABLE shop__offer ADD COLUMN flags varbit(12);
