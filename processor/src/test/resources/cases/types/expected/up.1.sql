-- rename label SOLD of enum shop__status to gone
-- lock: none; scans: no; rewrites: no; reverse: exact
-- hazard MT349: a release that still uses the label SOLD of shop__status by that name fails from here on
ALTER TYPE shop__status RENAME VALUE 'SOLD' TO 'gone';

-- drop check constraint ck__shop__offer__colour on Offer
-- lock: ACCESS EXCLUSIVE on shop__offer; scans: no; rewrites: no; reverse: exact
-- hazard MT348: ACCESS EXCLUSIVE on shop__offer, brief; rows that break it are possible from here on
ALTER TABLE shop__offer DROP CONSTRAINT ck__shop__offer__colour;

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

-- add check constraint ck__shop__offer__colour on Offer
-- lock: ACCESS EXCLUSIVE on shop__offer; scans: yes; rewrites: no; reverse: exact
-- hazard MT347: ACCESS EXCLUSIVE on shop__offer while all its rows are checked: nobody reads or writes it meanwhile; fails on a row that breaks it
ALTER TABLE shop__offer
    ADD CONSTRAINT ck__shop__offer__colour CHECK (colour IN ('RED', 'GREEN', 'BLUE'));
