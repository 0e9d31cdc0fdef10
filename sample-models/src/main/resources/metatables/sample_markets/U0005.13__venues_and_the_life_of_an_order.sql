-- Revision 0005, part 13 of 16, down
-- Message: venues and the life of an order
-- Parent: 0004
-- Schema before: sha256:51df51e25a30100541aa26932e977d77688fe2740b57d182426681a7886f4dbc
-- Schema after: sha256:7e75391177fd1f31f838e05583a9f35231660d4681106e33a4cd3116b7999f4e
-- Transaction: yes

-- drop foreign key fk__ms_markets__trades_ts__order_uid on TradesTS
-- lock: ACCESS EXCLUSIVE on ms_markets__trades_ts, ms_markets__orders_ts; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on ms_markets__trades_ts and ms_markets__orders_ts, brief; rows without their counterpart are possible from here on
ALTER TABLE ms_markets__trades_ts DROP CONSTRAINT fk__ms_markets__trades_ts__order_uid;
