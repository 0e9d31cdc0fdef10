-- build index ix__shop__asset__traded_From__traded_until on Asset while the table is in use
-- lock: SHARE UPDATE EXCLUSIVE on shop__asset; scans: yes; rewrites: no; reverse: exact
DROP INDEX CONCURRENTLY IF EXISTS "ix__shop__asset__traded_From__traded_until";
CREATE INDEX CONCURRENTLY "ix__shop__asset__traded_From__traded_until" ON shop__asset ("traded_From", traded_until);
