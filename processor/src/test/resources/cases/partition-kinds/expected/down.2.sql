-- drop partition messages_2026_a of Message
-- lock: ACCESS EXCLUSIVE on shop__message, messages_2026_a; scans: no; rewrites: no; restores: exact
-- hazard MT340: the rows of messages_2026_a are lost; ACCESS EXCLUSIVE on it and shop__message, brief
DROP TABLE messages_2026_a;
