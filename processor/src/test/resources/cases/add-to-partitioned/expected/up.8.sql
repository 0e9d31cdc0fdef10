-- add primary key pk__shop__message__sender__sent_at__messages_2026_1 on messages_2026_1 over its index
-- lock: ACCESS EXCLUSIVE on messages_2026_1; scans: no; rewrites: no; reverse: exact
ALTER TABLE messages_2026_1
    ADD CONSTRAINT pk__shop__message__sender__sent_at__messages_2026_1 PRIMARY KEY USING INDEX pk__shop__message__sender__sent_at__messages_2026_1;
