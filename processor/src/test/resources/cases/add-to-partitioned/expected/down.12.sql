-- drop index ix__shop__message__text__messages_2025 on messages_2025 while the table is in use
-- lock: SHARE UPDATE EXCLUSIVE on messages_2025; scans: no; rewrites: no; restores: exact
-- hazard MT348: queries that used it slow down from here on
DROP INDEX CONCURRENTLY IF EXISTS ix__shop__message__text__messages_2025;
