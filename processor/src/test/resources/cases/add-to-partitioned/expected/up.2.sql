-- add primary key pk__shop__message__sender__sent_at__messages_2026 on messages_2026 without its partitions
-- lock: ACCESS EXCLUSIVE on messages_2026; scans: no; rewrites: no; reverse: exact
ALTER TABLE ONLY messages_2026
    ADD CONSTRAINT pk__shop__message__sender__sent_at__messages_2026 PRIMARY KEY (sender, sent_at);
