-- drop partition messages_2026 of Message
-- lock: ACCESS EXCLUSIVE on shop__message, messages_2026; scans: no; rewrites: no; restores: exact
-- hazard MT340: the rows of messages_2026 are lost; ACCESS EXCLUSIVE on it and shop__message, brief
DROP TABLE messages_2026;
