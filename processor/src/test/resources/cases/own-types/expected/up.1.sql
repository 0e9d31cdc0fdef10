-- create schema billing
-- lock: none; scans: no; rewrites: no; reverse: irreversible
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
-- lock: ACCESS EXCLUSIVE on shop__offer; scans: yes; rewrites: yes; reverse: exact
-- hazard MT344: ACCESS EXCLUSIVE on shop__offer while the table is rewritten to hold a default of its own in each row; rather add the column without a default first, then the default, and fill the rows in batches
ALTER TABLE shop__offer ADD COLUMN invoice bigint NOT NULL DEFAULT (nextval('billing.invoices'));

-- add column Offer.price
-- lock: ACCESS EXCLUSIVE on shop__offer; scans: no; rewrites: no; reverse: exact
-- hazard MT342: fails if shop__offer has rows: they would have no value for price; add @ColumnDefault or make the column nullable
ALTER TABLE shop__offer ADD COLUMN price shop__price NOT NULL;

-- add column Offer.discount
-- lock: ACCESS EXCLUSIVE on shop__offer; scans: no; rewrites: no; reverse: exact
-- hazard MT342: fails if shop__offer has rows: they would have no value for discount; add @ColumnDefault or make the column nullable
ALTER TABLE shop__offer ADD COLUMN discount billing."Discount" NOT NULL;

-- add column Offer.sizes
-- lock: ACCESS EXCLUSIVE on shop__offer; scans: no; rewrites: no; reverse: exact
-- hazard MT342: fails if shop__offer has rows: they would have no value for sizes; add @ColumnDefault or make the column nullable
ALTER TABLE shop__offer ADD COLUMN sizes shop__size[] NOT NULL;

-- add column Offer.hours
-- lock: ACCESS EXCLUSIVE on shop__offer; scans: no; rewrites: no; reverse: exact
-- hazard MT342: fails if shop__offer has rows: they would have no value for hours; add @ColumnDefault or make the column nullable
ALTER TABLE shop__offer ADD COLUMN hours hours NOT NULL;

-- add column Offer.openings
-- lock: ACCESS EXCLUSIVE on shop__offer; scans: no; rewrites: no; reverse: exact
-- hazard MT342: fails if shop__offer has rows: they would have no value for openings; add @ColumnDefault or make the column nullable
ALTER TABLE shop__offer ADD COLUMN openings "Opening" NOT NULL;

-- add column Offer.currency
-- lock: ACCESS EXCLUSIVE on shop__offer; scans: no; rewrites: no; reverse: exact
-- hazard MT342: fails if shop__offer has rows: they would have no value for currency; add @ColumnDefault or make the column nullable
ALTER TABLE shop__offer ADD COLUMN currency varchar(3) NOT NULL;

-- add column Offer.isin
-- lock: ACCESS EXCLUSIVE on shop__offer; scans: no; rewrites: no; reverse: exact
-- hazard MT342: fails if shop__offer has rows: they would have no value for isin; add @ColumnDefault or make the column nullable
ALTER TABLE shop__offer ADD COLUMN isin varchar(12) NOT NULL;

-- add column Offer.name
-- lock: ACCESS EXCLUSIVE on shop__offer; scans: no; rewrites: no; reverse: exact
-- hazard MT342: fails if shop__offer has rows: they would have no value for name; add @ColumnDefault or make the column nullable
ALTER TABLE shop__offer ADD COLUMN name citext NOT NULL;

-- add column Offer.duration
-- lock: ACCESS EXCLUSIVE on shop__offer; scans: no; rewrites: no; reverse: exact
-- hazard MT342: fails if shop__offer has rows: they would have no value for duration; add @ColumnDefault or make the column nullable
ALTER TABLE shop__offer ADD COLUMN duration interval day to second(3) NOT NULL;

-- add column Offer.at
-- lock: ACCESS EXCLUSIVE on shop__offer; scans: no; rewrites: no; reverse: exact
-- hazard MT342: fails if shop__offer has rows: they would have no value for at; add @ColumnDefault or make the column nullable
ALTER TABLE shop__offer ADD COLUMN at time(0) NOT NULL;

-- add column Offer.tags
-- lock: ACCESS EXCLUSIVE on shop__offer; scans: no; rewrites: no; reverse: exact
-- hazard MT342: fails if shop__offer has rows: they would have no value for tags; add @ColumnDefault or make the column nullable
ALTER TABLE shop__offer ADD COLUMN tags text[] COLLATE "C" NOT NULL;

-- add column Offer.states
-- lock: ACCESS EXCLUSIVE on shop__offer; scans: no; rewrites: no; reverse: exact
ALTER TABLE shop__offer ADD COLUMN states billing.shop__status[] NOT NULL DEFAULT '{}';

-- add column Offer.periods
-- lock: ACCESS EXCLUSIVE on shop__offer; scans: no; rewrites: no; reverse: exact
-- hazard MT342: fails if shop__offer has rows: they would have no value for periods; add @ColumnDefault or make the column nullable
ALTER TABLE shop__offer ADD COLUMN periods tstzmultirange NOT NULL;

-- add column Offer.flags
-- lock: ACCESS EXCLUSIVE on shop__offer; scans: no; rewrites: no; reverse: exact
-- hazard MT342: fails if shop__offer has rows: they would have no value for flags; add @ColumnDefault or make the column nullable
ALTER TABLE shop__offer ADD COLUMN flags varbit(12) NOT NULL;
