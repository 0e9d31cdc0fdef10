-- drop constraint pk__shop__message__sender__sent_at on Message if it is there
-- lock: ACCESS EXCLUSIVE on shop__message; scans: no; rewrites: no; restores: exact
ALTER TABLE shop__message DROP CONSTRAINT IF EXISTS pk__shop__message__sender__sent_at;

-- drop constraint pk__shop__message__sender__sent_at__messages_2026_1 on messages_2026_1 if it is there
-- lock: ACCESS EXCLUSIVE on messages_2026_1; scans: no; rewrites: no; restores: exact
ALTER TABLE messages_2026_1 DROP CONSTRAINT IF EXISTS pk__shop__message__sender__sent_at__messages_2026_1;
