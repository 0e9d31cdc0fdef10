-- create sequence offer_numbers
-- lock: none; scans: no; rewrites: no; reverse: exact
CREATE SEQUENCE offer_numbers START WITH 1000;

-- create range type hours
-- lock: none; scans: no; rewrites: no; reverse: exact
CREATE TYPE hours AS RANGE (
    SUBTYPE = time,
    MULTIRANGE_TYPE_NAME = hours_multirange
);

-- add column Offer.open
-- lock: ACCESS EXCLUSIVE on shop__offer; scans: no; rewrites: no; reverse: exact
ALTER TABLE shop__offer ADD COLUMN open hours;

-- add column Offer.history
-- lock: ACCESS EXCLUSIVE on shop__offer; scans: no; rewrites: no; reverse: exact
ALTER TABLE shop__offer ADD COLUMN history shop__status[];

-- add check constraint ck__shop__offer__colour on Offer for new rows
-- lock: ACCESS EXCLUSIVE on shop__offer; scans: no; rewrites: no; reverse: exact
ALTER TABLE shop__offer
    ADD CONSTRAINT ck__shop__offer__colour CHECK (colour IN ('RED', 'GREEN', 'BLUE')) NOT VALID;
