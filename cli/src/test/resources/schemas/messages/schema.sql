-- A message store: partitions by range, list and hash, sub-partitions, hash keys, an exclusion constraint, several schemas.

CREATE SCHEMA msg;
CREATE SCHEMA archive;

CREATE TYPE msg.direction AS ENUM ('in', 'out');
CREATE TYPE msg.delivery_window AS RANGE (subtype = time);

CREATE TABLE msg.tenants (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    key bytea NOT NULL,
    settings jsonb,
    region text NOT NULL,
    delivery msg.delivery_window,
    CONSTRAINT tenants_key_length CHECK (octet_length(key) = 32)
);
CREATE INDEX tenants_key_hash ON msg.tenants USING hash (key);

CREATE TABLE msg.messages (
    tenant_id integer NOT NULL,
    sent_at timestamptz NOT NULL,
    id uuid NOT NULL DEFAULT gen_random_uuid(),
    direction msg.direction NOT NULL,
    body text COMPRESSION pglz,
    size integer GENERATED ALWAYS AS (octet_length(body)) STORED,
    CONSTRAINT messages_pk PRIMARY KEY (sent_at, tenant_id, id),
    CONSTRAINT messages_tenant FOREIGN KEY (tenant_id) REFERENCES msg.tenants
) PARTITION BY RANGE (sent_at);
COMMENT ON TABLE msg.messages IS 'One row a message; a year a partition.';
CREATE INDEX messages_by_tenant ON msg.messages (tenant_id, sent_at DESC);
CREATE TABLE msg.messages_2025 PARTITION OF msg.messages
    FOR VALUES FROM ('2025-01-01 00:00:00+00') TO ('2026-01-01 00:00:00+00');
CREATE TABLE msg.messages_2026 PARTITION OF msg.messages
    FOR VALUES FROM ('2026-01-01 00:00:00+00') TO ('2027-01-01 00:00:00+00')
    PARTITION BY HASH (tenant_id);
CREATE TABLE msg.messages_2026_0 PARTITION OF msg.messages_2026 FOR VALUES WITH (MODULUS 2, REMAINDER 0);
CREATE TABLE msg.messages_2026_1 PARTITION OF msg.messages_2026 FOR VALUES WITH (MODULUS 2, REMAINDER 1)
    WITH (fillfactor = 90);
CREATE TABLE archive.messages_old PARTITION OF msg.messages DEFAULT;

CREATE TABLE msg.attachments (
    message_id uuid NOT NULL,
    region text NOT NULL,
    name text NOT NULL,
    content bytea NOT NULL,
    mime varchar(255)
) PARTITION BY LIST (region);
CREATE TABLE msg.attachments_eu PARTITION OF msg.attachments FOR VALUES IN ('de', 'fr', 'it');
CREATE TABLE msg.attachments_us PARTITION OF msg.attachments FOR VALUES IN ('us', NULL);
ALTER TABLE msg.attachments_us ADD CONSTRAINT attachments_us_pk PRIMARY KEY (message_id, name);
CREATE INDEX attachments_us_mime ON msg.attachments_us (mime);
ALTER TABLE msg.attachments ALTER COLUMN content SET STORAGE EXTERNAL;

CREATE TABLE msg.receipts (
    message_hash bytea NOT NULL,
    at timestamptz NOT NULL
) PARTITION BY HASH (message_hash);
CREATE TABLE msg.receipts_0 PARTITION OF msg.receipts FOR VALUES WITH (MODULUS 3, REMAINDER 0);
CREATE TABLE msg.receipts_1 PARTITION OF msg.receipts FOR VALUES WITH (MODULUS 3, REMAINDER 1);
CREATE TABLE msg.receipts_2 PARTITION OF msg.receipts FOR VALUES WITH (MODULUS 3, REMAINDER 2);

CREATE TABLE msg.maintenance (
    id integer PRIMARY KEY,
    during tstzrange NOT NULL,
    hosts inet[] NOT NULL,
    network cidr,
    mac macaddr,
    slots int4multirange,
    CONSTRAINT maintenance_no_overlap EXCLUDE USING gist (during WITH &&) WHERE (NOT isempty(during))
);
CREATE INDEX maintenance_network ON msg.maintenance USING gist (network inet_ops);

CREATE TABLE msg.metrics (
    at timestamp(0) without time zone,
    bucket double precision NOT NULL,
    ratio real,
    flags bit(8),
    bits bit varying(64),
    elapsed interval,
    pause interval minute to second,
    position point,
    day time(3) with time zone
);
CREATE INDEX metrics_day ON msg.metrics (((at)::date), bucket);
