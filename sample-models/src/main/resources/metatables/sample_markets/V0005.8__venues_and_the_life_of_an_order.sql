-- Revision 0005, part 8 of 16, up
-- Message: venues and the life of an order
-- Parent: 0004
-- Schema before: sha256:7e75391177fd1f31f838e05583a9f35231660d4681106e33a4cd3116b7999f4e
-- Schema after: sha256:51df51e25a30100541aa26932e977d77688fe2740b57d182426681a7886f4dbc
-- Transaction: yes

-- add check constraint ck__ms_markets__orders_ts__time_in_force on OrdersTS for new rows
-- lock: ACCESS EXCLUSIVE on ms_markets__orders_ts; scans: no; rewrites: no; reverse: exact
ALTER TABLE ms_markets__orders_ts
    ADD CONSTRAINT ck__ms_markets__orders_ts__time_in_force CHECK (time_in_force IN ('DAY', 'GOOD_TILL_CANCEL', 'IMMEDIATE_OR_CANCEL')) NOT VALID;
