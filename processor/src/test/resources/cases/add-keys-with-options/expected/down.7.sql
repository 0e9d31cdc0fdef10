-- drop index ix__shop__customer__country__region on Customer while the table is in use
-- lock: SHARE UPDATE EXCLUSIVE on shop__customer; scans: no; rewrites: no; restores: exact
-- hazard MT348: queries that used it slow down from here on
DROP INDEX CONCURRENTLY IF EXISTS ix__shop__customer__country__region;
