-- drop index ix__shop__asset__traded_From__traded_until on Asset while the table is in use
-- lock: SHARE UPDATE EXCLUSIVE on shop__asset; scans: no; rewrites: no; restores: exact
-- hazard MT348: queries that used it slow down from here on
DROP INDEX CONCURRENTLY IF EXISTS "ix__shop__asset__traded_From__traded_until";
