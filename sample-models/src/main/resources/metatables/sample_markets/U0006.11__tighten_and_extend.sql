-- Revision 0006, part 11 of 12, down
-- Message: tighten and extend
-- Parent: 0005
-- Schema before: sha256:3ddcf7c995a194de83ac3c129335a16024fd8a7c5d23a98b27154137ca5b3ac9
-- Schema after: sha256:51df51e25a30100541aa26932e977d77688fe2740b57d182426681a7886f4dbc
-- Transaction: no

-- drop index uq__ms_markets__currency_spot_details__base_currency_54c3384455 on CurrencySpotDetails while the table is in use
-- lock: SHARE UPDATE EXCLUSIVE on ms_markets__currency_spot_details; scans: no; rewrites: no; restores: exact
-- hazard MT348: queries that used it slow down from here on, and duplicates are possible
DROP INDEX CONCURRENTLY IF EXISTS uq__ms_markets__currency_spot_details__base_currency_54c3384455;
