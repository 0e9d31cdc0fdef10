-- build index ix__shop__message__text__messages_2026_1 on messages_2026_1 while the table is in use
-- lock: SHARE UPDATE EXCLUSIVE on messages_2026_1; scans: yes; rewrites: no; reverse: exact
DROP INDEX CONCURRENTLY IF EXISTS ix__shop__message__text__messages_2026_1;
CREATE INDEX CONCURRENTLY ix__shop__message__text__messages_2026_1 ON messages_2026_1 (text);
