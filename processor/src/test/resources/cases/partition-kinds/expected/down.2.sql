-- change comment of Message
-- lock: SHARE UPDATE EXCLUSIVE on shop__message; scans: no; rewrites: no; restores: exact
COMMENT ON TABLE shop__message IS NULL;

-- drop partition messages_rest of Message
-- lock: ACCESS EXCLUSIVE on shop__message, messages_rest; scans: no; rewrites: no; restores: exact
-- hazard MT340: the rows of messages_rest are lost; ACCESS EXCLUSIVE on it and shop__message, brief
ALTER TABLE shop__message DETACH PARTITION messages_rest;
DROP TABLE messages_rest;

-- drop partition messages_2026_a of Message
-- lock: ACCESS EXCLUSIVE on shop__message, messages_2026_a; scans: no; rewrites: no; restores: exact
-- hazard MT340: the rows of messages_2026_a are lost; ACCESS EXCLUSIVE on it and shop__message, brief
ALTER TABLE shop__message DETACH PARTITION messages_2026_a;
DROP TABLE messages_2026_a;

-- drop partition messages_2026 of Message
-- lock: ACCESS EXCLUSIVE on shop__message, messages_2026; scans: no; rewrites: no; restores: exact
-- hazard MT340: the rows of messages_2026 are lost; ACCESS EXCLUSIVE on it and shop__message, brief
ALTER TABLE shop__message DETACH PARTITION messages_2026;
DROP TABLE messages_2026;

-- drop table Tick
-- lock: ACCESS EXCLUSIVE on shop__tick; scans: no; rewrites: no; restores: exact
-- hazard MT340: the rows of shop__tick are lost; ACCESS EXCLUSIVE on it, brief; a release that still uses the table fails from here on
DROP TABLE shop__tick;

-- drop table Reading
-- lock: ACCESS EXCLUSIVE on shop__reading; scans: no; rewrites: no; restores: exact
-- hazard MT340: the rows of shop__reading are lost; ACCESS EXCLUSIVE on it, brief; a release that still uses the table fails from here on
DROP TABLE shop__reading;
