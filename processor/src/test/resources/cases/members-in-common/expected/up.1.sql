-- create table PriceTS
-- lock: ACCESS EXCLUSIVE on shop__price_ts; scans: no; rewrites: no; reverse: exact
CREATE TABLE shop__price_ts (
    at timestamptz(3) NOT NULL,
    venue integer NOT NULL,
    asset uuid NOT NULL,
    value numeric(20,8) NOT NULL,
    CONSTRAINT pk__shop__price_ts__at__asset__venue PRIMARY KEY (at, asset, venue)
);
COMMENT ON TABLE shop__price_ts IS 'Prices, with the grain as the primary key.';
CREATE INDEX ix__shop__price_ts__asset ON shop__price_ts (asset);
CREATE INDEX ix__shop__price_ts__venue ON shop__price_ts (venue);

-- create table Venue
-- lock: ACCESS EXCLUSIVE on shop__venue; scans: no; rewrites: no; reverse: exact
CREATE TABLE shop__venue (
    id integer NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    "hours_From" smallint NOT NULL,
    hours_until smallint,
    CONSTRAINT pk__shop__venue__id PRIMARY KEY (id)
);
COMMENT ON COLUMN shop__venue.created_at IS 'When the row was made.';
CREATE INDEX ix__shop__venue__created_at ON shop__venue (created_at);

-- add column Asset.created_at
-- lock: ACCESS EXCLUSIVE on shop__asset; scans: no; rewrites: no; reverse: exact
ALTER TABLE shop__asset ADD COLUMN created_at timestamptz NOT NULL DEFAULT now();
COMMENT ON COLUMN shop__asset.created_at IS 'When the row was made.';

-- add column Asset.listed_on
-- lock: ACCESS EXCLUSIVE on shop__asset; scans: no; rewrites: no; reverse: exact
ALTER TABLE shop__asset ADD COLUMN listed_on date NOT NULL DEFAULT CURRENT_DATE;

-- add column Asset.traded_From
-- lock: ACCESS EXCLUSIVE on shop__asset; scans: no; rewrites: no; reverse: exact
-- hazard MT342: fails if shop__asset has rows: they would have no value for traded_From; add @ColumnDefault or make the column nullable
ALTER TABLE shop__asset ADD COLUMN "traded_From" date NOT NULL;

-- add column Asset.traded_until
-- lock: ACCESS EXCLUSIVE on shop__asset; scans: no; rewrites: no; reverse: exact
ALTER TABLE shop__asset ADD COLUMN traded_until date;

-- add check constraint ends_after_it_begins on Asset
-- lock: ACCESS EXCLUSIVE on shop__asset; scans: yes; rewrites: no; reverse: exact
-- hazard MT347: ACCESS EXCLUSIVE on shop__asset while all its rows are checked: nobody reads or writes it meanwhile; fails on a row that breaks it
ALTER TABLE shop__asset
    ADD CONSTRAINT ends_after_it_begins CHECK ("traded_From" < traded_until);

-- add index ix__shop__asset__created_at on Asset
-- lock: SHARE on shop__asset; scans: yes; rewrites: no; reverse: exact
-- hazard MT345: SHARE on shop__asset while the index is built: nobody writes the table meanwhile
CREATE INDEX ix__shop__asset__created_at ON shop__asset (created_at);

-- add index ix__shop__asset__traded_From__traded_until on Asset
-- lock: SHARE on shop__asset; scans: yes; rewrites: no; reverse: exact
-- hazard MT345: SHARE on shop__asset while the index is built: nobody writes the table meanwhile
CREATE INDEX "ix__shop__asset__traded_From__traded_until" ON shop__asset ("traded_From", traded_until);

-- add foreign key fk__shop__price_ts__asset on PriceTS
-- lock: SHARE ROW EXCLUSIVE on shop__price_ts, shop__asset; scans: no; rewrites: no; reverse: exact
-- hazard MT346: SHARE ROW EXCLUSIVE on shop__asset, which is in use: its writers wait until the revision commits
ALTER TABLE shop__price_ts
    ADD CONSTRAINT fk__shop__price_ts__asset FOREIGN KEY (asset) REFERENCES shop__asset (id);

-- add foreign key fk__shop__price_ts__venue on PriceTS
-- lock: SHARE ROW EXCLUSIVE on shop__price_ts, shop__venue; scans: no; rewrites: no; reverse: exact
ALTER TABLE shop__price_ts
    ADD CONSTRAINT fk__shop__price_ts__venue FOREIGN KEY (venue) REFERENCES shop__venue (id);
