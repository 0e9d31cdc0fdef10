-- Defaults, nullability, comments, collations, storage.
CREATE TABLE defaults (
    uid uuid DEFAULT gen_random_uuid() NOT NULL,
    number integer DEFAULT 0 NOT NULL,
    negative integer DEFAULT -1,
    amount numeric(12,2) DEFAULT 0.00,
    name text DEFAULT 'it''s' NOT NULL,
    empty varchar(20) DEFAULT ''::character varying,
    yes boolean DEFAULT true NOT NULL,
    no boolean DEFAULT false,
    nothing text DEFAULT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamp(3) without time zone DEFAULT CURRENT_TIMESTAMP,
    day date DEFAULT CURRENT_DATE,
    later timestamptz DEFAULT (now() + '1 day'::interval),
    who text DEFAULT CURRENT_USER,
    tags text[] DEFAULT '{}'::text[] NOT NULL,
    list integer[] DEFAULT ARRAY[1, 2, 3],
    doc jsonb DEFAULT '{}'::jsonb NOT NULL,
    docs jsonb DEFAULT '[]',
    span interval DEFAULT '01:00:00',
    chosen text DEFAULT CASE WHEN (1 = 1) THEN 'a' ELSE 'b' END,
    bits bit(4) DEFAULT B'1010',
    letters char(3) DEFAULT 'abc',
    backslash text DEFAULT E'a\\b\nc');
COMMENT ON TABLE defaults IS 'What is there when nothing is said: "quotes", ''apostrophes'', ünïcödé
and a second line.';
COMMENT ON COLUMN defaults.name IS 'it''s a name';

CREATE TABLE collated (
    plain text COLLATE "C", posix varchar(10) COLLATE "POSIX" NOT NULL DEFAULT 'x', list text[] COLLATE "C", usual text COLLATE "default");

CREATE TABLE stored (a text, b text, c bytea, d jsonb, e numeric, f text COMPRESSION pglz, g varchar(20) COMPRESSION pglz NOT NULL);
ALTER TABLE stored ALTER a SET STORAGE EXTERNAL, ALTER b SET STORAGE MAIN, ALTER c SET STORAGE PLAIN, ALTER e SET STORAGE EXTENDED;

CREATE TABLE generated (
    net numeric(10,2) NOT NULL,
    rate numeric(4,3) NOT NULL,
    gross numeric(12,2) GENERATED ALWAYS AS (net * (1 + rate)) STORED,
    first text, last text,
    full_name text GENERATED ALWAYS AS (((first || ' '::text) || last)) STORED NOT NULL,
    search tsvector GENERATED ALWAYS AS (to_tsvector('english'::regconfig, coalesce(first, ''::text))) STORED);

CREATE TABLE nothing ();

-- Collations of the schema itself.
CREATE SCHEMA other;
CREATE COLLATION natural_order (provider = icu, locale = 'en-u-kn-true');
CREATE COLLATION other."Natural" (provider = icu, locale = 'en-u-kn-true');
CREATE TABLE sorted (a text COLLATE natural_order, b text COLLATE other."Natural", c text);
CREATE INDEX sorted_c ON sorted (c COLLATE other."Natural");
