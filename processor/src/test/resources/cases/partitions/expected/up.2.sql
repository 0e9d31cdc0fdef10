-- add partition messages_2025 to Message
-- lock: ACCESS EXCLUSIVE on shop__message, messages_2025; scans: no; rewrites: no; reverse: exact
CREATE TABLE messages_2025 PARTITION OF shop__message
    FOR VALUES FROM ('2025-01-01 00:00:00+00') TO ('2026-01-01 00:00:00+00')
    PARTITION BY HASH (sender);
CREATE TABLE messages_2025_0 PARTITION OF messages_2025
    FOR VALUES WITH (modulus 2, remainder 0);
CREATE TABLE messages_2025_1 PARTITION OF messages_2025
    FOR VALUES WITH (modulus 2, remainder 1);
