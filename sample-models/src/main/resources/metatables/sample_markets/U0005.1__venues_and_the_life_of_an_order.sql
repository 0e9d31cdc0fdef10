-- Revision 0005, part 1 of 16, down
-- Message: venues and the life of an order
-- Parent: 0004
-- Schema before: sha256:51df51e25a30100541aa26932e977d77688fe2740b57d182426681a7886f4dbc
-- Schema after: sha256:7e75391177fd1f31f838e05583a9f35231660d4681106e33a4cd3116b7999f4e
-- Transaction: no

-- drop constraint fk__ms_markets__trades_ts__order_uid on TradesTS if it is there
-- lock: ACCESS EXCLUSIVE on ms_markets__trades_ts; scans: no; rewrites: no; restores: exact
ALTER TABLE ms_markets__trades_ts DROP CONSTRAINT IF EXISTS fk__ms_markets__trades_ts__order_uid;

-- add foreign key fk__ms_markets__trades_ts__order_uid on TradesTS for new rows
-- lock: SHARE ROW EXCLUSIVE on ms_markets__trades_ts, ms_markets__orders_ts; scans: no; rewrites: no; restores: exact
ALTER TABLE ms_markets__trades_ts
    ADD CONSTRAINT fk__ms_markets__trades_ts__order_uid FOREIGN KEY (order_uid) REFERENCES ms_markets__orders_ts (order_uid) NOT VALID;

-- validate fk__ms_markets__trades_ts__order_uid on TradesTS
-- lock: SHARE UPDATE EXCLUSIVE on ms_markets__trades_ts; scans: yes; rewrites: no; restores: exact
-- hazard MT347: fails on a row that breaks it; once there is none, run the same command again, which goes on here
ALTER TABLE ms_markets__trades_ts VALIDATE CONSTRAINT fk__ms_markets__trades_ts__order_uid;
