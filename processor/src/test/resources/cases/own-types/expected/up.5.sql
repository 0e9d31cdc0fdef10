-- make Offer.invoice mandatory, as proved
-- lock: ACCESS EXCLUSIVE on shop__offer; scans: no; rewrites: no; reverse: exact
ALTER TABLE shop__offer ALTER COLUMN invoice SET NOT NULL;
ALTER TABLE shop__offer DROP CONSTRAINT nn__shop__offer__invoice;

-- add column Offer.price
-- lock: ACCESS EXCLUSIVE on shop__offer; scans: no; rewrites: no; reverse: exact
ALTER TABLE shop__offer ADD COLUMN price shop__price;
