-- drop index uq__shop__customer__country__name on Customer while the table is in use
-- lock: SHARE UPDATE EXCLUSIVE on shop__customer; scans: no; rewrites: no; restores: exact
-- hazard MT348: queries that used it slow down from here on, and duplicates are possible
DROP INDEX CONCURRENTLY IF EXISTS uq__shop__customer__country__name;
