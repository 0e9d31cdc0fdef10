-- add partition messages_rest to Message
-- lock: ACCESS EXCLUSIVE on shop__message, messages_rest; scans: no; rewrites: no; reverse: exact
CREATE TABLE messages_rest PARTITION OF shop__message
    DEFAULT;

-- change comment of Message
-- lock: SHARE UPDATE EXCLUSIVE on shop__message; scans: no; rewrites: no; reverse: exact
COMMENT ON TABLE shop__message IS 'Ranges that touch, lists and hashes below them, and models of their own.';
