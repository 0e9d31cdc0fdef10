-- add partition messages_2026_a to Message
-- lock: ACCESS EXCLUSIVE on shop__message, messages_2026_a; scans: no; rewrites: no; reverse: exact
CREATE TABLE messages_2026_a PARTITION OF shop__message
    FOR VALUES FROM ('2026-01-01', MINVALUE) TO ('2026-01-01', 'm')
    PARTITION BY LIST (country);
CREATE TABLE messages_2026_a_at PARTITION OF messages_2026_a
    FOR VALUES IN ('at');
CREATE TABLE messages_2026_a_de PARTITION OF messages_2026_a
    FOR VALUES IN ('de', 'DE', NULL);
CREATE TABLE messages_2026_a_rest PARTITION OF messages_2026_a
    DEFAULT;
