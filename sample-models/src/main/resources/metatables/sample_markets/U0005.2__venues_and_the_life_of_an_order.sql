-- Revision 0005, part 2 of 16, down
-- Message: venues and the life of an order
-- Parent: 0004
-- Schema before: sha256:51df51e25a30100541aa26932e977d77688fe2740b57d182426681a7886f4dbc
-- Schema after: sha256:7e75391177fd1f31f838e05583a9f35231660d4681106e33a4cd3116b7999f4e
-- Transaction: no

-- build index ix__ms_markets__order_events_ts__kind on OrderEventsTS while the table is in use
-- lock: SHARE UPDATE EXCLUSIVE on ms_markets__order_events_ts; scans: yes; rewrites: no; restores: exact
DROP INDEX CONCURRENTLY IF EXISTS ix__ms_markets__order_events_ts__kind;
CREATE INDEX CONCURRENTLY ix__ms_markets__order_events_ts__kind ON ms_markets__order_events_ts (kind);
