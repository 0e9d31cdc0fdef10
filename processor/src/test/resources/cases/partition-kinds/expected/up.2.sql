-- create table Reading
-- lock: ACCESS EXCLUSIVE on shop__reading; scans: no; rewrites: no; reverse: exact
CREATE TABLE shop__reading (
    code text NOT NULL,
    at timestamptz NOT NULL
)
    PARTITION BY RANGE ((lower(code)));
COMMENT ON TABLE shop__reading IS 'Bounds whose order only PostgreSQL knows: those of an expression, of texts, and of computed values.';
CREATE TABLE readings_a PARTITION OF shop__reading
    FOR VALUES FROM ('a') TO ('m');
CREATE TABLE readings_b PARTITION OF shop__reading
    FOR VALUES FROM ('m') TO ('t');
CREATE TABLE readings_z PARTITION OF shop__reading
    FOR VALUES FROM (lower('T')) TO (MAXVALUE);

-- create table Tick
-- lock: ACCESS EXCLUSIVE on shop__tick; scans: no; rewrites: no; reverse: exact
CREATE TABLE shop__tick (
    at timestamptz NOT NULL
)
    PARTITION BY RANGE (at);
COMMENT ON TABLE shop__tick IS 'Points in time, with and without a zone, up to the last one.';
CREATE TABLE ticks_1 PARTITION OF shop__tick
    FOR VALUES FROM ('-infinity') TO ('2026-01-01 00:00:00+01');
CREATE TABLE ticks_2 PARTITION OF shop__tick
    FOR VALUES FROM ('2025-12-31 23:00:00+00') TO ('2026-06-01 00:00:00+00');
CREATE TABLE ticks_3 PARTITION OF shop__tick
    FOR VALUES FROM ('2026-06-01 00:00:00Z') TO ('infinity');
CREATE TABLE ticks_4 PARTITION OF shop__tick
    FOR VALUES FROM ('infinity') TO (MAXVALUE);

-- add partition messages_2026 to Message
-- lock: SHARE UPDATE EXCLUSIVE on shop__message; scans: no; rewrites: no; reverse: exact
CREATE TABLE messages_2026 (
    LIKE shop__message INCLUDING DEFAULTS INCLUDING CONSTRAINTS INCLUDING GENERATED INCLUDING STORAGE INCLUDING COMPRESSION INCLUDING INDEXES
)
    PARTITION BY HASH (number);
CREATE TABLE messages_2026_0 PARTITION OF messages_2026
    FOR VALUES WITH (modulus 2, remainder 0);
CREATE TABLE messages_2026_1 PARTITION OF messages_2026
    FOR VALUES WITH (modulus 4, remainder 1);
CREATE TABLE messages_2026_3 PARTITION OF messages_2026
    FOR VALUES WITH (modulus 8, remainder 3);
CREATE TABLE messages_2026_7 PARTITION OF messages_2026
    FOR VALUES WITH (modulus 8, remainder 7);
ALTER TABLE shop__message ATTACH PARTITION messages_2026 FOR VALUES FROM ('2026-01-01', 'm') TO ('2027-01-01', MINVALUE);

-- add partition messages_2026_a to Message
-- lock: SHARE UPDATE EXCLUSIVE on shop__message; scans: no; rewrites: no; reverse: exact
CREATE TABLE messages_2026_a (
    LIKE shop__message INCLUDING DEFAULTS INCLUDING CONSTRAINTS INCLUDING GENERATED INCLUDING STORAGE INCLUDING COMPRESSION INCLUDING INDEXES
)
    PARTITION BY LIST (country);
CREATE TABLE messages_2026_a_at PARTITION OF messages_2026_a
    FOR VALUES IN ('at');
CREATE TABLE messages_2026_a_de PARTITION OF messages_2026_a
    FOR VALUES IN ('de', 'DE', NULL);
CREATE TABLE messages_2026_a_rest PARTITION OF messages_2026_a
    DEFAULT;
ALTER TABLE shop__message ATTACH PARTITION messages_2026_a FOR VALUES FROM ('2026-01-01', MINVALUE) TO ('2026-01-01', 'm');

-- add partition messages_rest to Message
-- lock: SHARE UPDATE EXCLUSIVE on shop__message; scans: no; rewrites: no; reverse: exact
CREATE TABLE messages_rest (
    LIKE shop__message INCLUDING DEFAULTS INCLUDING CONSTRAINTS INCLUDING GENERATED INCLUDING STORAGE INCLUDING COMPRESSION INCLUDING INDEXES
);
ALTER TABLE shop__message ATTACH PARTITION messages_rest DEFAULT;

-- change comment of Message
-- lock: SHARE UPDATE EXCLUSIVE on shop__message; scans: no; rewrites: no; reverse: exact
COMMENT ON TABLE shop__message IS 'Ranges that touch, lists and hashes below them, and models of their own.';
