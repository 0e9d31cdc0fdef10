-- add partition messages_2026 to Message
-- lock: ACCESS EXCLUSIVE on shop__message, messages_2026; scans: no; rewrites: no; reverse: exact
CREATE TABLE messages_2026 PARTITION OF shop__message
    FOR VALUES FROM ('2026-01-01', 'm') TO ('2027-01-01', MINVALUE)
    PARTITION BY HASH (number);
CREATE TABLE messages_2026_0 PARTITION OF messages_2026
    FOR VALUES WITH (modulus 2, remainder 0);
CREATE TABLE messages_2026_1 PARTITION OF messages_2026
    FOR VALUES WITH (modulus 4, remainder 1);
CREATE TABLE messages_2026_3 PARTITION OF messages_2026
    FOR VALUES WITH (modulus 8, remainder 3);
CREATE TABLE messages_2026_7 PARTITION OF messages_2026
    FOR VALUES WITH (modulus 8, remainder 7);
