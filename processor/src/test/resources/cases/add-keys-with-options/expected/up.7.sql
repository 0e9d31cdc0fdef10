-- build index ix__shop__customer__country__region on Customer while the table is in use
-- lock: SHARE UPDATE EXCLUSIVE on shop__customer; scans: yes; rewrites: no; reverse: exact
DROP INDEX CONCURRENTLY IF EXISTS ix__shop__customer__country__region;
CREATE INDEX CONCURRENTLY ix__shop__customer__country__region ON shop__customer (country, region);
