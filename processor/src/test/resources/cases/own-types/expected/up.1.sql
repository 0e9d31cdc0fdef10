-- create schema billing
-- lock: none; scans: no; rewrites: no; reverse: exact
CREATE SCHEMA IF NOT EXISTS billing;

-- create extension citext
-- lock: none; scans: no; rewrites: no; reverse: irreversible
CREATE EXTENSION IF NOT EXISTS citext;

-- create sequence Tickets
-- lock: none; scans: no; rewrites: no; reverse: exact
CREATE SEQUENCE "Tickets" AS integer INCREMENT BY -2 MINVALUE -100 MAXVALUE 10 CYCLE;
COMMENT ON SEQUENCE "Tickets" IS 'Down.';

-- create sequence billing.invoices
-- lock: none; scans: no; rewrites: no; reverse: exact
CREATE SEQUENCE billing.invoices;

-- create domain shop__price
-- lock: none; scans: no; rewrites: no; reverse: exact
CREATE DOMAIN shop__price AS numeric(12,2) DEFAULT 0 NOT NULL
    CONSTRAINT positive CHECK (value >= 0);
ALTER DOMAIN shop__price
    ADD CONSTRAINT not_huge CHECK (value < 1e9) NOT VALID;
COMMENT ON DOMAIN shop__price IS 'Amounts of money.';

-- create domain billing.Discount
-- lock: none; scans: no; rewrites: no; reverse: exact
CREATE DOMAIN billing."Discount" AS shop__price;

-- create enum billing.shop__status
-- lock: none; scans: no; rewrites: no; reverse: exact
CREATE TYPE billing.shop__status AS ENUM ('not yet', 'DONE');

-- create range type hours
-- lock: none; scans: no; rewrites: no; reverse: exact
CREATE TYPE hours AS RANGE (
    SUBTYPE = time,
    MULTIRANGE_TYPE_NAME = "Opening"
);

-- create composite type shop__size
-- lock: none; scans: no; rewrites: no; reverse: exact
CREATE TYPE shop__size AS (
    "Width" integer,
    price shop__price,
    notes text[]
);

-- change default of Offer.number
-- lock: ACCESS EXCLUSIVE on shop__offer; scans: no; rewrites: no; reverse: exact
ALTER TABLE shop__offer ALTER COLUMN number SET DEFAULT (nextval('"Tickets"'));

-- add column Offer.invoice
-- lock: ACCESS EXCLUSIVE on shop__offer; scans: no; rewrites: no; reverse: exact
ALTER TABLE shop__offer ADD COLUMN invoice bigint;

-- change default of Offer.invoice
-- lock: ACCESS EXCLUSIVE on shop__offer; scans: no; rewrites: no; reverse: exact
ALTER TABLE shop__offer ALTER COLUMN invoice SET DEFAULT (nextval('billing.invoices'));
