-- Revision 0005, part 7 of 16, up
-- Message: venues and the life of an order
-- Parent: 0004
-- Schema before: sha256:7e75391177fd1f31f838e05583a9f35231660d4681106e33a4cd3116b7999f4e
-- Schema after: sha256:51df51e25a30100541aa26932e977d77688fe2740b57d182426681a7886f4dbc
-- Transaction: yes

-- validate ck__ms_markets__orders_ts__status on OrdersTS
-- lock: SHARE UPDATE EXCLUSIVE on ms_markets__orders_ts; scans: yes; rewrites: no; reverse: exact
-- hazard MT347: fails on a row that breaks it; once there is none, run the same command again, which goes on here
ALTER TABLE ms_markets__orders_ts VALIDATE CONSTRAINT ck__ms_markets__orders_ts__status;
