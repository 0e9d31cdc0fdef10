-- build index uix__shop__customer__city on Customer while the table is in use
-- lock: SHARE UPDATE EXCLUSIVE on shop__customer; scans: yes; rewrites: no; reverse: exact
-- hazard MT345: fails on duplicates; once they are gone, run the same command again, which builds it anew
DROP INDEX CONCURRENTLY IF EXISTS uix__shop__customer__city;
CREATE UNIQUE INDEX CONCURRENTLY uix__shop__customer__city ON shop__customer (city) NULLS NOT DISTINCT;
