-- build index by_city on Customer while the table is in use
-- lock: SHARE UPDATE EXCLUSIVE on shop__customer; scans: yes; rewrites: no; reverse: exact
DROP INDEX CONCURRENTLY IF EXISTS by_city;
CREATE INDEX CONCURRENTLY by_city ON shop__customer (city COLLATE "C" DESC NULLS LAST, name text_pattern_ops) INCLUDE (uid) WITH (fillfactor = 70);
