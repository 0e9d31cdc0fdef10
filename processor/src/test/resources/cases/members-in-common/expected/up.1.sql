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
ALTER TABLE shop__asset ADD COLUMN "traded_From" date;
