-- Revision 0001, part 1 of 1, up
-- Message: register tables
-- Parent: none
-- Schema before: sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
-- Schema after: sha256:9d586027841d76f39b4ba23c839b2438b76f4497cc51250326bbe0e3438058a0
-- Transaction: yes

-- create schema metatables
-- lock: none; scans: no; rewrites: no; reverse: irreversible
CREATE SCHEMA IF NOT EXISTS metatables;

-- create table RegisteredTable
-- lock: ACCESS EXCLUSIVE on metatables.catalog__registered_table; scans: no; rewrites: no; reverse: exact
CREATE TABLE metatables.catalog__registered_table (
    uid uuid NOT NULL DEFAULT gen_random_uuid(),
    namespace text NOT NULL,
    identifier text NOT NULL,
    kind text NOT NULL,
    management_mode text NOT NULL,
    status text NOT NULL,
    provider text NOT NULL,
    history_table text NOT NULL,
    physical_schema varchar(63) NOT NULL,
    physical_name varchar(63) NOT NULL,
    description text,
    labels jsonb NOT NULL DEFAULT '[]',
    drop_protected boolean NOT NULL DEFAULT false,
    contract jsonb NOT NULL,
    contract_fingerprint text NOT NULL,
    time_index text,
    grain jsonb,
    cadence text,
    revision text NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    retired_at timestamptz,
    CONSTRAINT pk__catalog__registered_table__uid PRIMARY KEY (uid),
    CONSTRAINT uq__catalog__registered_table__namespace__identifier_67a7ffb4ae UNIQUE (namespace, identifier, physical_schema),
    CONSTRAINT ck__catalog__registered_table__management_mode CHECK (management_mode IN ('MANAGED', 'EXTERNAL')),
    CONSTRAINT ck__catalog__registered_table__status CHECK (status IN ('RESERVED', 'ACTIVE', 'RETIRED'))
);
COMMENT ON TABLE metatables.catalog__registered_table IS 'Every table that an upgrade has registered, one row each.';
COMMENT ON COLUMN metatables.catalog__registered_table.uid IS 'identifies the table, also after it was dropped and made again';
COMMENT ON COLUMN metatables.catalog__registered_table.namespace IS 'the group that the identifier belongs to';
COMMENT ON COLUMN metatables.catalog__registered_table.identifier IS 'the logical name';
COMMENT ON COLUMN metatables.catalog__registered_table.kind IS 'meta-table or time-index-table';
COMMENT ON COLUMN metatables.catalog__registered_table.management_mode IS 'who makes and changes the table';
COMMENT ON COLUMN metatables.catalog__registered_table.status IS 'how far the registration is';
COMMENT ON COLUMN metatables.catalog__registered_table.provider IS 'the class that declares the provider';
COMMENT ON COLUMN metatables.catalog__registered_table.history_table IS 'the provider''s history table, which tells two providers apart';
COMMENT ON COLUMN metatables.catalog__registered_table.physical_schema IS 'the schema that the table is in';
COMMENT ON COLUMN metatables.catalog__registered_table.physical_name IS 'the name within the schema';
COMMENT ON COLUMN metatables.catalog__registered_table.description IS 'what the table holds';
COMMENT ON COLUMN metatables.catalog__registered_table.labels IS 'words to find the table by, a JSON array';
COMMENT ON COLUMN metatables.catalog__registered_table.drop_protected IS 'whether a revision that drops the table is refused';
COMMENT ON COLUMN metatables.catalog__registered_table.contract IS 'what the table promises, in canonical JSON';
COMMENT ON COLUMN metatables.catalog__registered_table.contract_fingerprint IS 'SHA-256 of the contract';
COMMENT ON COLUMN metatables.catalog__registered_table.time_index IS 'the column of the point in time';
COMMENT ON COLUMN metatables.catalog__registered_table.grain IS 'the columns that tell the rows apart, a JSON array';
COMMENT ON COLUMN metatables.catalog__registered_table.cadence IS 'the usual distance of two points in time';
COMMENT ON COLUMN metatables.catalog__registered_table.revision IS 'the revision that brought the table to this contract';
COMMENT ON COLUMN metatables.catalog__registered_table.created_at IS 'when the table was registered first';
COMMENT ON COLUMN metatables.catalog__registered_table.updated_at IS 'when the row changed last';
COMMENT ON COLUMN metatables.catalog__registered_table.retired_at IS 'when the table was dropped';
CREATE INDEX ix__catalog__registered_table__physical_schema__physical_name ON metatables.catalog__registered_table (physical_schema, physical_name);
