-- drop constraint pk__shop__message__sender__sent_at__messages_2025 on messages_2025 if it is there
-- lock: ACCESS EXCLUSIVE on messages_2025; scans: no; rewrites: no; restores: exact
ALTER TABLE messages_2025 DROP CONSTRAINT IF EXISTS pk__shop__message__sender__sent_at__messages_2025;
