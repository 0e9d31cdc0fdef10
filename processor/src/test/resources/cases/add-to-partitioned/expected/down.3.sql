-- drop index pk__shop__message__sender__sent_at__messages_2025 on messages_2025 while the table is in use
-- lock: SHARE UPDATE EXCLUSIVE on messages_2025; scans: no; rewrites: no; restores: exact
-- hazard MT348: queries that used it slow down from here on, and duplicates are possible
DROP INDEX CONCURRENTLY IF EXISTS pk__shop__message__sender__sent_at__messages_2025;
