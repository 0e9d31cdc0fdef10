-- drop partition messages_2025 of Message
-- lock: ACCESS EXCLUSIVE on shop__message, messages_2025; scans: no; rewrites: no; restores: exact
-- hazard MT340: the rows of messages_2025 are lost; ACCESS EXCLUSIVE on it and shop__message, brief
ALTER TABLE shop__message DETACH PARTITION messages_2025;
DROP TABLE messages_2025;
