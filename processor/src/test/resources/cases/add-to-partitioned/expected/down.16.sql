-- drop constraint fk__shop__message__sender on messages_2025 if it is there
-- lock: ACCESS EXCLUSIVE on messages_2025; scans: no; rewrites: no; restores: exact
ALTER TABLE messages_2025 DROP CONSTRAINT IF EXISTS fk__shop__message__sender;
