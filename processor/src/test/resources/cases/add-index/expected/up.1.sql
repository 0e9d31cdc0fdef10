-- build index ix__shop__customer__city__name on Customer while the table is in use
-- lock: SHARE UPDATE EXCLUSIVE on shop__customer; scans: yes; rewrites: no; reverse: exact
DROP INDEX CONCURRENTLY IF EXISTS ix__shop__customer__city__name;
CREATE INDEX CONCURRENTLY ix__shop__customer__city__name ON shop__customer (city, name);
