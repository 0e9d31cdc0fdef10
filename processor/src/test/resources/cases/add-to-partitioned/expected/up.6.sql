-- add primary key pk__shop__message__sender__sent_at__messages_2025 on messages_2025 over its index
-- lock: ACCESS EXCLUSIVE on messages_2025; scans: no; rewrites: no; reverse: exact
ALTER TABLE messages_2025
    ADD CONSTRAINT pk__shop__message__sender__sent_at__messages_2025 PRIMARY KEY USING INDEX pk__shop__message__sender__sent_at__messages_2025;
