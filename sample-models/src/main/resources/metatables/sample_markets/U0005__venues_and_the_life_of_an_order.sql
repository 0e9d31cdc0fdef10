-- Revision 0005, part 1 of 1, down
-- Message: venues and the life of an order
-- Parent: 0004
-- Schema before: sha256:51df51e25a30100541aa26932e977d77688fe2740b57d182426681a7886f4dbc
-- Schema after: sha256:7e75391177fd1f31f838e05583a9f35231660d4681106e33a4cd3116b7999f4e
-- Transaction: yes

-- drop foreign key fk__ms_markets__trades_ts__venue_uid on TradesTS
-- lock: ACCESS EXCLUSIVE on ms_markets__trades_ts, ms_markets__venue; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on ms_markets__trades_ts and ms_markets__venue, brief; rows without their counterpart are possible from here on
ALTER TABLE ms_markets__trades_ts DROP CONSTRAINT fk__ms_markets__trades_ts__venue_uid;

-- drop foreign key fk__ms_markets__trades_ts__order_uid on TradesTS
-- lock: ACCESS EXCLUSIVE on ms_markets__trades_ts, ms_markets__orders_ts; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on ms_markets__trades_ts and ms_markets__orders_ts, brief; rows without their counterpart are possible from here on
ALTER TABLE ms_markets__trades_ts DROP CONSTRAINT fk__ms_markets__trades_ts__order_uid;

-- drop foreign key fk__ms_markets__venue__calendar_uid on Venue
-- lock: ACCESS EXCLUSIVE on ms_markets__venue, ms_markets__calendar; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on ms_markets__venue and ms_markets__calendar, brief
ALTER TABLE ms_markets__venue DROP CONSTRAINT fk__ms_markets__venue__calendar_uid;

-- drop index ix__ms_markets__trades_ts__venue_uid on TradesTS
-- lock: ACCESS EXCLUSIVE on ms_markets__trades_ts; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on ms_markets__trades_ts, brief; queries that used it slow down from here on
DROP INDEX ix__ms_markets__trades_ts__venue_uid;

-- drop index ix__ms_markets__orders_ts__status__time_index on OrdersTS
-- lock: ACCESS EXCLUSIVE on ms_markets__orders_ts; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on ms_markets__orders_ts, brief; queries that used it slow down from here on
DROP INDEX ix__ms_markets__orders_ts__status__time_index;

-- drop check constraint ck__ms_markets__orders_ts__time_in_force on OrdersTS
-- lock: ACCESS EXCLUSIVE on ms_markets__orders_ts; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on ms_markets__orders_ts, brief; rows that break it are possible from here on
ALTER TABLE ms_markets__orders_ts DROP CONSTRAINT ck__ms_markets__orders_ts__time_in_force;

-- drop check constraint ck__ms_markets__orders_ts__status on OrdersTS
-- lock: ACCESS EXCLUSIVE on ms_markets__orders_ts; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on ms_markets__orders_ts, brief; rows that break it are possible from here on
ALTER TABLE ms_markets__orders_ts DROP CONSTRAINT ck__ms_markets__orders_ts__status;

-- drop column TradesTS.venue_uid
-- lock: ACCESS EXCLUSIVE on ms_markets__trades_ts; scans: no; rewrites: no; restores: exact
-- hazard MT341: the values of ms_markets__trades_ts.venue_uid are lost; ACCESS EXCLUSIVE on the table, brief; a release that still uses the column fails from here on
ALTER TABLE ms_markets__trades_ts DROP COLUMN venue_uid;

-- drop column OrdersTS.filled_quantity
-- lock: ACCESS EXCLUSIVE on ms_markets__orders_ts; scans: no; rewrites: no; restores: exact
-- hazard MT341: the values of ms_markets__orders_ts.filled_quantity are lost; ACCESS EXCLUSIVE on the table, brief; a release that still uses the column fails from here on
ALTER TABLE ms_markets__orders_ts DROP COLUMN filled_quantity;

-- drop column OrdersTS.time_in_force
-- lock: ACCESS EXCLUSIVE on ms_markets__orders_ts; scans: no; rewrites: no; restores: exact
-- hazard MT341: the values of ms_markets__orders_ts.time_in_force are lost; ACCESS EXCLUSIVE on the table, brief; a release that still uses the column fails from here on
ALTER TABLE ms_markets__orders_ts DROP COLUMN time_in_force;

-- drop table Venue
-- lock: ACCESS EXCLUSIVE on ms_markets__venue; scans: no; rewrites: no; restores: exact
-- hazard MT340: the rows of ms_markets__venue are lost; ACCESS EXCLUSIVE on it, brief; a release that still uses the table fails from here on
DROP TABLE ms_markets__venue;

-- add check constraint ck__ms_markets__orders_ts__status on OrdersTS
-- lock: ACCESS EXCLUSIVE on ms_markets__orders_ts; scans: yes; rewrites: no; restores: exact
-- hazard MT347: ACCESS EXCLUSIVE on ms_markets__orders_ts while all its rows are checked: nobody reads or writes it meanwhile; fails on a row that breaks it
ALTER TABLE ms_markets__orders_ts
    ADD CONSTRAINT ck__ms_markets__orders_ts__status CHECK (status IN ('NEW', 'WORKING', 'PARTIALLY_FILLED', 'FILLED', 'CANCELLED', 'REJECTED'));

-- add index ix__ms_markets__order_events_ts__kind on OrderEventsTS
-- lock: SHARE on ms_markets__order_events_ts; scans: yes; rewrites: no; restores: exact
-- hazard MT345: SHARE on ms_markets__order_events_ts while the index is built: nobody writes the table meanwhile
CREATE INDEX ix__ms_markets__order_events_ts__kind ON ms_markets__order_events_ts (kind);

-- add foreign key fk__ms_markets__trades_ts__order_uid on TradesTS
-- lock: SHARE ROW EXCLUSIVE on ms_markets__trades_ts, ms_markets__orders_ts; scans: yes; rewrites: no; restores: exact
-- hazard MT346: SHARE ROW EXCLUSIVE on ms_markets__trades_ts and ms_markets__orders_ts while all rows are compared: nobody writes either meanwhile; fails on a row without its counterpart
ALTER TABLE ms_markets__trades_ts
    ADD CONSTRAINT fk__ms_markets__trades_ts__order_uid FOREIGN KEY (order_uid) REFERENCES ms_markets__orders_ts (order_uid);
