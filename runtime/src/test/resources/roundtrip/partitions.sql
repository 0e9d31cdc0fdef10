-- By range, list and hash, with partitions of all kinds.
CREATE TABLE messages (
    id bigint GENERATED ALWAYS AS IDENTITY, sent_at timestamptz NOT NULL, region text NOT NULL DEFAULT 'eu', body text,
    CHECK (body <> ''), PRIMARY KEY (id, sent_at)) PARTITION BY RANGE (sent_at);
CREATE INDEX messages_region ON messages (region);
CREATE TABLE messages_2025 PARTITION OF messages FOR VALUES FROM ('2025-01-01 00:00:00+00') TO ('2026-01-01 00:00:00+00');
CREATE TABLE messages_2026 PARTITION OF messages FOR VALUES FROM ('2026-01-01 00:00:00+00') TO (MAXVALUE) WITH (fillfactor=70);
CREATE TABLE messages_rest PARTITION OF messages DEFAULT;
COMMENT ON TABLE messages IS 'all of them';
COMMENT ON TABLE messages_rest IS 'the old ones';

CREATE TABLE by_list (country text, year integer, n integer) PARTITION BY LIST (country);
CREATE TABLE by_list_de PARTITION OF by_list FOR VALUES IN ('de', 'at') PARTITION BY RANGE (year, n);
CREATE TABLE by_list_de_1 PARTITION OF by_list_de FOR VALUES FROM (MINVALUE, MINVALUE) TO (2000, 5);
CREATE TABLE by_list_de_2 PARTITION OF by_list_de FOR VALUES FROM (2000, 5) TO (MAXVALUE, MAXVALUE);
CREATE TABLE by_list_null PARTITION OF by_list FOR VALUES IN (NULL, 'it''s');

CREATE TABLE by_hash (id uuid PRIMARY KEY, name text) PARTITION BY HASH (id);
CREATE TABLE by_hash_0 PARTITION OF by_hash FOR VALUES WITH (MODULUS 2, REMAINDER 0);
CREATE TABLE by_hash_1 PARTITION OF by_hash FOR VALUES WITH (MODULUS 2, REMAINDER 1);

CREATE TABLE by_expression (a text, b integer) PARTITION BY RANGE (lower(a), (b % 10), a COLLATE "C" text_pattern_ops);
CREATE TABLE without_partitions (a integer) PARTITION BY HASH (a);
CREATE SCHEMA archive;
CREATE TABLE archive.messages_2024 PARTITION OF messages FOR VALUES FROM ('2024-01-01 00:00:00+00') TO ('2025-01-01 00:00:00+00');

-- Partitions that have something of their own.
CREATE TABLE events (id integer NOT NULL, at date NOT NULL, kind text, note text) PARTITION BY RANGE (at);
CREATE TABLE events_own PARTITION OF events (PRIMARY KEY (id), CONSTRAINT early CHECK (id < 1000), UNIQUE (kind))
    FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
CREATE INDEX events_own_note ON events_own (note);
CREATE TABLE events_more PARTITION OF events (note DEFAULT 'n', kind NOT NULL) FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
CREATE TABLE events_attached (id integer NOT NULL, at date NOT NULL, kind text, note text);
ALTER TABLE events ATTACH PARTITION events_attached DEFAULT;
CREATE TABLE refers (m bigint, s timestamptz, FOREIGN KEY (m, s) REFERENCES messages (id, sent_at));
CREATE TABLE parted_refers (id integer, h uuid REFERENCES by_hash ON DELETE CASCADE) PARTITION BY LIST (id);
CREATE TABLE parted_refers_1 PARTITION OF parted_refers FOR VALUES IN (1);
