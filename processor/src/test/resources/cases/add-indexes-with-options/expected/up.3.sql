-- build index by_folded_name on Customer while the table is in use
-- lock: SHARE UPDATE EXCLUSIVE on shop__customer; scans: yes; rewrites: no; reverse: exact
-- hazard MT345: fails on duplicates; once they are gone, run the same command again, which builds it anew
DROP INDEX CONCURRENTLY IF EXISTS by_folded_name;
CREATE UNIQUE INDEX CONCURRENTLY by_folded_name ON shop__customer ((lower(name))) WHERE city IS NOT NULL;
