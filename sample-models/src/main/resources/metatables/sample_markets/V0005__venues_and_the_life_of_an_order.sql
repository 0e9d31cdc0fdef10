-- Revision 0005, part 1 of 1, up
-- Message: venues and the life of an order
-- Parent: 0004
-- Schema before: sha256:7e75391177fd1f31f838e05583a9f35231660d4681106e33a4cd3116b7999f4e
-- Schema after: sha256:51df51e25a30100541aa26932e977d77688fe2740b57d182426681a7886f4dbc
-- Transaction: yes

-- drop foreign key fk__ms_markets__trades_ts__order_uid on TradesTS
-- lock: ACCESS EXCLUSIVE on ms_markets__trades_ts, ms_markets__orders_ts; scans: no; rewrites: no; reverse: exact
-- hazard MT348: ACCESS EXCLUSIVE on ms_markets__trades_ts and ms_markets__orders_ts, brief; rows without their counterpart are possible from here on
ALTER TABLE ms_markets__trades_ts DROP CONSTRAINT fk__ms_markets__trades_ts__order_uid;

-- drop index ix__ms_markets__order_events_ts__kind on OrderEventsTS
-- lock: ACCESS EXCLUSIVE on ms_markets__order_events_ts; scans: no; rewrites: no; reverse: exact
-- hazard MT348: ACCESS EXCLUSIVE on ms_markets__order_events_ts, brief; queries that used it slow down from here on
DROP INDEX ix__ms_markets__order_events_ts__kind;

-- drop check constraint ck__ms_markets__orders_ts__status on OrdersTS
-- lock: ACCESS EXCLUSIVE on ms_markets__orders_ts; scans: no; rewrites: no; reverse: exact
-- hazard MT348: ACCESS EXCLUSIVE on ms_markets__orders_ts, brief; rows that break it are possible from here on
ALTER TABLE ms_markets__orders_ts DROP CONSTRAINT ck__ms_markets__orders_ts__status;

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

-- add column TradesTS.venue_uid
-- lock: ACCESS EXCLUSIVE on ms_markets__trades_ts; scans: no; rewrites: no; reverse: exact
ALTER TABLE ms_markets__trades_ts ADD COLUMN venue_uid uuid;
COMMENT ON COLUMN ms_markets__trades_ts.venue_uid IS 'where it was traded; null over the counter';

-- add check constraint ck__ms_markets__orders_ts__status on OrdersTS
-- lock: ACCESS EXCLUSIVE on ms_markets__orders_ts; scans: yes; rewrites: no; reverse: exact
-- hazard MT347: ACCESS EXCLUSIVE on ms_markets__orders_ts while all its rows are checked: nobody reads or writes it meanwhile; fails on a row that breaks it
ALTER TABLE ms_markets__orders_ts
    ADD CONSTRAINT ck__ms_markets__orders_ts__status CHECK (status IN ('NEW', 'WORKING', 'PARTIALLY_FILLED', 'FILLED', 'CANCELLED', 'REJECTED', 'EXPIRED'));

-- add check constraint ck__ms_markets__orders_ts__time_in_force on OrdersTS
-- lock: ACCESS EXCLUSIVE on ms_markets__orders_ts; scans: yes; rewrites: no; reverse: exact
-- hazard MT347: ACCESS EXCLUSIVE on ms_markets__orders_ts while all its rows are checked: nobody reads or writes it meanwhile; fails on a row that breaks it
ALTER TABLE ms_markets__orders_ts
    ADD CONSTRAINT ck__ms_markets__orders_ts__time_in_force CHECK (time_in_force IN ('DAY', 'GOOD_TILL_CANCEL', 'IMMEDIATE_OR_CANCEL'));

-- add index ix__ms_markets__orders_ts__status__time_index on OrdersTS
-- lock: SHARE on ms_markets__orders_ts; scans: yes; rewrites: no; reverse: exact
-- hazard MT345: SHARE on ms_markets__orders_ts while the index is built: nobody writes the table meanwhile
CREATE INDEX ix__ms_markets__orders_ts__status__time_index ON ms_markets__orders_ts (status, time_index);

-- add index ix__ms_markets__trades_ts__venue_uid on TradesTS
-- lock: SHARE on ms_markets__trades_ts; scans: yes; rewrites: no; reverse: exact
-- hazard MT345: SHARE on ms_markets__trades_ts while the index is built: nobody writes the table meanwhile
CREATE INDEX ix__ms_markets__trades_ts__venue_uid ON ms_markets__trades_ts (venue_uid);

-- add foreign key fk__ms_markets__venue__calendar_uid on Venue
-- lock: SHARE ROW EXCLUSIVE on ms_markets__venue, ms_markets__calendar; scans: no; rewrites: no; reverse: exact
-- hazard MT346: SHARE ROW EXCLUSIVE on ms_markets__calendar, which is in use: its writers wait until the revision commits
ALTER TABLE ms_markets__venue
    ADD CONSTRAINT fk__ms_markets__venue__calendar_uid FOREIGN KEY (calendar_uid) REFERENCES ms_markets__calendar (uid) ON DELETE RESTRICT;

-- add foreign key fk__ms_markets__trades_ts__order_uid on TradesTS
-- lock: SHARE ROW EXCLUSIVE on ms_markets__trades_ts, ms_markets__orders_ts; scans: yes; rewrites: no; reverse: exact
-- hazard MT346: SHARE ROW EXCLUSIVE on ms_markets__trades_ts and ms_markets__orders_ts while all rows are compared: nobody writes either meanwhile; fails on a row without its counterpart
ALTER TABLE ms_markets__trades_ts
    ADD CONSTRAINT fk__ms_markets__trades_ts__order_uid FOREIGN KEY (order_uid) REFERENCES ms_markets__orders_ts (order_uid) ON DELETE SET NULL;

-- add foreign key fk__ms_markets__trades_ts__venue_uid on TradesTS
-- lock: SHARE ROW EXCLUSIVE on ms_markets__trades_ts, ms_markets__venue; scans: yes; rewrites: no; reverse: exact
-- hazard MT346: SHARE ROW EXCLUSIVE on ms_markets__trades_ts and ms_markets__venue while all rows are compared: nobody writes either meanwhile; fails on a row without its counterpart
ALTER TABLE ms_markets__trades_ts
    ADD CONSTRAINT fk__ms_markets__trades_ts__venue_uid FOREIGN KEY (venue_uid) REFERENCES ms_markets__venue (uid) ON DELETE RESTRICT;
