-- drop constraint ck__shop__offer__colour on Offer if it is there
-- lock: ACCESS EXCLUSIVE on shop__offer; scans: no; rewrites: no; restores: exact
ALTER TABLE shop__offer DROP CONSTRAINT IF EXISTS ck__shop__offer__colour;

-- add check constraint ck__shop__offer__colour on Offer for new rows
-- lock: ACCESS EXCLUSIVE on shop__offer; scans: no; rewrites: no; restores: exact
ALTER TABLE shop__offer
    ADD CONSTRAINT ck__shop__offer__colour CHECK (colour IN ('RED', 'GREEN')) NOT VALID;

-- validate ck__shop__offer__colour on Offer
-- lock: SHARE UPDATE EXCLUSIVE on shop__offer; scans: yes; rewrites: no; restores: exact
-- hazard MT347: fails on a row that breaks it; once there is none, run the same command again, which goes on here
ALTER TABLE shop__offer VALIDATE CONSTRAINT ck__shop__offer__colour;
