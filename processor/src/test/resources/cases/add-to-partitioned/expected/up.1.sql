-- add primary key pk__shop__message__sender__sent_at on Message without its partitions
-- lock: ACCESS EXCLUSIVE on shop__message; scans: no; rewrites: no; reverse: exact
ALTER TABLE ONLY shop__message
    ADD CONSTRAINT pk__shop__message__sender__sent_at PRIMARY KEY (sender, sent_at);
