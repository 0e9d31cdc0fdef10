-- make Offer.price mandatory, as proved
-- lock: ACCESS EXCLUSIVE on shop__offer; scans: no; rewrites: no; reverse: exact
ALTER TABLE shop__offer ALTER COLUMN price SET NOT NULL;
ALTER TABLE shop__offer DROP CONSTRAINT nn__shop__offer__price;

-- add column Offer.discount
-- lock: ACCESS EXCLUSIVE on shop__offer; scans: no; rewrites: no; reverse: exact
ALTER TABLE shop__offer ADD COLUMN discount billing."Discount";
