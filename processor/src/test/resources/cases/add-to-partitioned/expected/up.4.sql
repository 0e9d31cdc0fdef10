-- build index pk__shop__message__sender__sent_at__messages_2026_0 on messages_2026_0 while the table is in use
-- lock: SHARE UPDATE EXCLUSIVE on messages_2026_0; scans: yes; rewrites: no; reverse: exact
-- hazard MT345: fails on duplicates; once they are gone, run the same command again, which builds it anew
DROP INDEX CONCURRENTLY IF EXISTS pk__shop__message__sender__sent_at__messages_2026_0;
CREATE UNIQUE INDEX CONCURRENTLY pk__shop__message__sender__sent_at__messages_2026_0 ON messages_2026_0 (sender, sent_at);
