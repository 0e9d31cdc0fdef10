-- build index ix__shop__message__text__messages_2025 on messages_2025 while the table is in use
-- lock: SHARE UPDATE EXCLUSIVE on messages_2025; scans: yes; rewrites: no; reverse: exact
DROP INDEX CONCURRENTLY IF EXISTS ix__shop__message__text__messages_2025;
CREATE INDEX CONCURRENTLY ix__shop__message__text__messages_2025 ON messages_2025 (text);
