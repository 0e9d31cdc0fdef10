-- add primary key pk__shop__message__sent_at__sender__messages_2026 on messages_2026 without its partitions
-- lock: ACCESS EXCLUSIVE on messages_2026; scans: no; rewrites: no; reverse: exact
ALTER TABLE ONLY messages_2026
    ADD CONSTRAINT pk__shop__message__sent_at__sender__messages_2026 PRIMARY KEY (sent_at, sender);
