-- make Offer.flags mandatory, as proved
-- lock: ACCESS EXCLUSIVE on shop__offer; scans: no; rewrites: no; reverse: exact
ALTER TABLE shop__offer ALTER COLUMN flags SET NOT NULL;
ALTER TABLE shop__offer DROP CONSTRAINT nn__shop__offer__flags;
