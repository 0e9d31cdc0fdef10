-- make Offer.sizes mandatory, as proved
-- lock: ACCESS EXCLUSIVE on shop__offer; scans: no; rewrites: no; reverse: exact
ALTER TABLE shop__offer ALTER COLUMN sizes SET NOT NULL;
ALTER TABLE shop__offer DROP CONSTRAINT nn__shop__offer__sizes;

-- add check constraint ck__shop__offer__colour on Offer for new rows
-- lock: ACCESS EXCLUSIVE on shop__offer; scans: no; rewrites: no; reverse: exact
ALTER TABLE shop__offer
    ADD CONSTRAINT ck__shop__offer__colour CHECK (colour IN ('it''s
red', 'C:\green', E'\r\n	blue;\n-- no comment\n', ''''';', '', 'E''\n'' /* ${no} placeholder */')) NOT VALID;
