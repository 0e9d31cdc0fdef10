-- Enums, domains, composite and range types.
CREATE SCHEMA app;
CREATE TYPE status AS ENUM ('draft', 'published', 'archived');
COMMENT ON TYPE status IS 'where an article stands';
CREATE TYPE app.empty AS ENUM ();
CREATE DOMAIN positive AS integer CHECK (VALUE > 0);
CREATE DOMAIN app.email AS varchar(254) COLLATE "C" NOT NULL DEFAULT 'nobody@example.org'
    CONSTRAINT has_at CHECK (VALUE ~ '@') CONSTRAINT short CHECK (length(VALUE) < 200);
COMMENT ON DOMAIN app.email IS 'an address';
CREATE DOMAIN money_amount AS numeric(12,2) DEFAULT 0;
CREATE DOMAIN tags AS text[];
CREATE DOMAIN nested AS positive CHECK (VALUE < 100);
CREATE DOMAIN of_status AS status DEFAULT 'draft' CHECK (VALUE <> 'archived');
ALTER DOMAIN money_amount ADD CONSTRAINT new_only CHECK (VALUE >= 0) NOT VALID;
CREATE TYPE address AS (street text COLLATE "C", zip varchar(10), city text, since date, states status[], "Country" char(2));
COMMENT ON TYPE address IS 'where somebody lives';
CREATE TYPE app.person AS (name text, home address, work address[]);
CREATE TYPE float_range AS RANGE (subtype = float8, subtype_diff = float8mi);
CREATE TYPE app.time_range AS RANGE (subtype = time, multirange_type_name = app.many_times);
CREATE TYPE text_range AS RANGE (subtype = text, subtype_opclass = text_pattern_ops, collation = "C");
COMMENT ON TYPE float_range IS 'from here to there';
CREATE TABLE uses (
    status status NOT NULL DEFAULT 'draft', history status[] DEFAULT '{draft,published}', mail app.email, amount money_amount,
    count positive DEFAULT 1, tags tags, home address, people app.person[], span float_range, spans float_multirange, times app.time_range,
    many app.many_times, nested nested, nesteds nested[], texts text_range, of_status of_status,
    CHECK (status <> 'archived' OR amount > 0), CHECK ((home).zip IS NOT NULL), CHECK (status = ANY (ARRAY['draft'::status, 'published'])));
CREATE INDEX ON uses (status) WHERE status = 'draft';
CREATE INDEX ON uses USING gist (span);
CREATE INDEX on uses (count, mail, nested, of_status);
CREATE TABLE app.uses (a status, b app.email, c app.empty);
