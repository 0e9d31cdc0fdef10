-- change comment of Message
-- lock: SHARE UPDATE EXCLUSIVE on shop__message; scans: no; rewrites: no; restores: exact
COMMENT ON TABLE shop__message IS NULL;

-- drop partition messages_rest of Message
-- lock: ACCESS EXCLUSIVE on shop__message, messages_rest; scans: no; rewrites: no; restores: exact
-- hazard MT340: the rows of messages_rest are lost; ACCESS EXCLUSIVE on it and shop__message, brief
DROP TABLE messages_rest;
