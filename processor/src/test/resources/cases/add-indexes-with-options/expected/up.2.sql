-- build index by_city_range on Customer while the table is in use
-- lock: SHARE UPDATE EXCLUSIVE on shop__customer; scans: yes; rewrites: no; reverse: exact
DROP INDEX CONCURRENTLY IF EXISTS by_city_range;
CREATE INDEX CONCURRENTLY by_city_range ON shop__customer USING brin (city) WITH (pages_per_range = 16);
