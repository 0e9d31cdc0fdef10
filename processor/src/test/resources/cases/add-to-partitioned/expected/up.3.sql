-- build index pk__shop__message__sender__sent_at__messages_2025 on messages_2025 while the table is in use
-- lock: SHARE UPDATE EXCLUSIVE on messages_2025; scans: yes; rewrites: no; reverse: exact
-- hazard MT345: fails on duplicates; once they are gone, run the same command again, which builds it anew
DROP INDEX CONCURRENTLY IF EXISTS pk__shop__message__sender__sent_at__messages_2025;
CREATE UNIQUE INDEX CONCURRENTLY pk__shop__message__sender__sent_at__messages_2025 ON messages_2025 (sender, sent_at);
