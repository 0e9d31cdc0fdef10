-- Revision 0006, part 10 of 12, up
-- Message: tighten and extend
-- Parent: 0005
-- Schema before: sha256:51df51e25a30100541aa26932e977d77688fe2740b57d182426681a7886f4dbc
-- Schema after: sha256:3ddcf7c995a194de83ac3c129335a16024fd8a7c5d23a98b27154137ca5b3ac9
-- Transaction: no

-- build index ix__ms_markets__asset__symbol__currency on Asset while the table is in use
-- lock: SHARE UPDATE EXCLUSIVE on ms_markets__asset; scans: yes; rewrites: no; reverse: exact
DROP INDEX CONCURRENTLY IF EXISTS ix__ms_markets__asset__symbol__currency;
CREATE INDEX CONCURRENTLY ix__ms_markets__asset__symbol__currency ON ms_markets__asset (symbol, currency);
