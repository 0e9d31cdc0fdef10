-- Revision 0005, part 4 of 16, up
-- Message: venues and the life of an order
-- Parent: 0004
-- Schema before: sha256:7e75391177fd1f31f838e05583a9f35231660d4681106e33a4cd3116b7999f4e
-- Schema after: sha256:51df51e25a30100541aa26932e977d77688fe2740b57d182426681a7886f4dbc
-- Transaction: yes

-- create table Venue
-- lock: ACCESS EXCLUSIVE on ms_markets__venue; scans: no; rewrites: no; reverse: exact
CREATE TABLE ms_markets__venue (
    uid uuid NOT NULL,
    mic varchar(4) NOT NULL,
    name varchar(120) NOT NULL,
    calendar_uid uuid NOT NULL,
    CONSTRAINT pk__ms_markets__venue__uid PRIMARY KEY (uid),
    CONSTRAINT uq__ms_markets__venue__mic UNIQUE (mic)
);
COMMENT ON TABLE ms_markets__venue IS 'Places where assets are traded.';
COMMENT ON COLUMN ms_markets__venue.uid IS 'the key of the venue';
COMMENT ON COLUMN ms_markets__venue.mic IS 'the ISO 10383 Market Identifier Code';
COMMENT ON COLUMN ms_markets__venue.name IS 'the name shown to people';
COMMENT ON COLUMN ms_markets__venue.calendar_uid IS 'when it is open';
CREATE INDEX ix__ms_markets__venue__calendar_uid ON ms_markets__venue (calendar_uid);

-- add column OrdersTS.time_in_force
-- lock: ACCESS EXCLUSIVE on ms_markets__orders_ts; scans: no; rewrites: no; reverse: exact
ALTER TABLE ms_markets__orders_ts ADD COLUMN time_in_force text NOT NULL DEFAULT 'DAY';
COMMENT ON COLUMN ms_markets__orders_ts.time_in_force IS 'how long it stays valid';

-- add column OrdersTS.filled_quantity
-- lock: ACCESS EXCLUSIVE on ms_markets__orders_ts; scans: no; rewrites: no; reverse: exact
ALTER TABLE ms_markets__orders_ts ADD COLUMN filled_quantity numeric(28,8) NOT NULL DEFAULT 0;
COMMENT ON COLUMN ms_markets__orders_ts.filled_quantity IS 'units traded so far';
