-- make Offer.currency mandatory, as proved
-- lock: ACCESS EXCLUSIVE on shop__offer; scans: no; rewrites: no; reverse: exact
ALTER TABLE shop__offer ALTER COLUMN currency SET NOT NULL;
ALTER TABLE shop__offer DROP CONSTRAINT nn__shop__offer__currency;

-- add column Offer.isin
-- lock: ACCESS EXCLUSIVE on shop__offer; scans: no; rewrites: no; reverse: exact
ALTER TABLE shop__offer ADD COLUMN isin varchar(12);
