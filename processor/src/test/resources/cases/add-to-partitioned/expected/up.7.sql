-- add primary key pk__shop__message__sender__sent_at__messages_2026_0 on messages_2026_0 over its index
-- lock: ACCESS EXCLUSIVE on messages_2026_0; scans: no; rewrites: no; reverse: exact
ALTER TABLE messages_2026_0
    ADD CONSTRAINT pk__shop__message__sender__sent_at__messages_2026_0 PRIMARY KEY USING INDEX pk__shop__message__sender__sent_at__messages_2026_0;
