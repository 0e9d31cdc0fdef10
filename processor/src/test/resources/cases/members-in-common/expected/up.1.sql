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
