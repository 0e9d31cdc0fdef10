-- build index ix__shop__asset__created_at on Asset while the table is in use
-- lock: SHARE UPDATE EXCLUSIVE on shop__asset; scans: yes; rewrites: no; reverse: exact
DROP INDEX CONCURRENTLY IF EXISTS ix__shop__asset__created_at;
CREATE INDEX CONCURRENTLY ix__shop__asset__created_at ON shop__asset (created_at);
