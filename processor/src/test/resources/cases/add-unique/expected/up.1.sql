-- build index uq__shop__customer__name on Customer while the table is in use
-- lock: SHARE UPDATE EXCLUSIVE on shop__customer; scans: yes; rewrites: no; reverse: exact
-- hazard MT345: fails on duplicates; once they are gone, run the same command again, which builds it anew
DROP INDEX CONCURRENTLY IF EXISTS uq__shop__customer__name;
CREATE UNIQUE INDEX CONCURRENTLY uq__shop__customer__name ON shop__customer (name);
