-- drop index by_folded_name on Customer while the table is in use
-- lock: SHARE UPDATE EXCLUSIVE on shop__customer; scans: no; rewrites: no; restores: exact
-- hazard MT348: queries that used it slow down from here on, and duplicates are possible
DROP INDEX CONCURRENTLY IF EXISTS by_folded_name;
