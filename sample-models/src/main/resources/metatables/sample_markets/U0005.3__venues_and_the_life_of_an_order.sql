-- Revision 0005, part 3 of 16, down
-- Message: venues and the life of an order
-- Parent: 0004
-- Schema before: sha256:51df51e25a30100541aa26932e977d77688fe2740b57d182426681a7886f4dbc
-- Schema after: sha256:7e75391177fd1f31f838e05583a9f35231660d4681106e33a4cd3116b7999f4e
-- Transaction: no

-- drop constraint ck__ms_markets__orders_ts__status on OrdersTS if it is there
-- lock: ACCESS EXCLUSIVE on ms_markets__orders_ts; scans: no; rewrites: no; restores: exact
ALTER TABLE ms_markets__orders_ts DROP CONSTRAINT IF EXISTS ck__ms_markets__orders_ts__status;

-- add check constraint ck__ms_markets__orders_ts__status on OrdersTS for new rows
-- lock: ACCESS EXCLUSIVE on ms_markets__orders_ts; scans: no; rewrites: no; restores: exact
ALTER TABLE ms_markets__orders_ts
    ADD CONSTRAINT ck__ms_markets__orders_ts__status CHECK (status IN ('NEW', 'WORKING', 'PARTIALLY_FILLED', 'FILLED', 'CANCELLED', 'REJECTED')) NOT VALID;

-- validate ck__ms_markets__orders_ts__status on OrdersTS
-- lock: SHARE UPDATE EXCLUSIVE on ms_markets__orders_ts; scans: yes; rewrites: no; restores: exact
-- hazard MT347: fails on a row that breaks it; once there is none, run the same command again, which goes on here
ALTER TABLE ms_markets__orders_ts VALIDATE CONSTRAINT ck__ms_markets__orders_ts__status;
