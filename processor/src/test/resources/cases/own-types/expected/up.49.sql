-- make Offer.tags mandatory, as proved
-- lock: ACCESS EXCLUSIVE on shop__offer; scans: no; rewrites: no; reverse: exact
ALTER TABLE shop__offer ALTER COLUMN tags SET NOT NULL;
ALTER TABLE shop__offer DROP CONSTRAINT nn__shop__offer__tags;

-- add column Offer.states
-- lock: ACCESS EXCLUSIVE on shop__offer; scans: no; rewrites: no; reverse: exact
ALTER TABLE shop__offer ADD COLUMN states billing.shop__status[] NOT NULL DEFAULT '{}';

-- add column Offer.periods
-- lock: ACCESS EXCLUSIVE on shop__offer; scans: no; rewrites: no; reverse: exact
ALTER TABLE shop__offer ADD COLUMN periods tstzmultirange;
