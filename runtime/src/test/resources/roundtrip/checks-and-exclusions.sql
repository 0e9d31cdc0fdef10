CREATE TABLE checked (
    a integer CHECK (a > 0), b integer, status text, name varchar(20) NOT NULL, tags text[],
    CONSTRAINT several CHECK (a < b OR b IS NULL),
    CONSTRAINT "one of" CHECK (status IN ('new', 'it''s', 'old')),
    CONSTRAINT one CHECK (status = 'x' OR length(name) BETWEEN 1 AND 20),
    CONSTRAINT pattern CHECK (name ~ '^[a-z]+\.(com|org)$' AND name NOT LIKE '%(%'),
    CONSTRAINT listed CHECK (name IN ('a', 'b')),
    CONSTRAINT arrays CHECK (array_length(tags, 1) <= 3 AND tags[1] <> ''),
    CONSTRAINT own_only CHECK (b <> 7) NO INHERIT);
ALTER TABLE checked ADD CONSTRAINT new_rows_only CHECK (b < 1000) NOT VALID;
ALTER TABLE checked ADD CONSTRAINT own_new_rows_only CHECK (b < 100) NO INHERIT NOT VALID;
CREATE TABLE booked (
    room int4range, during tstzrange, cancelled boolean NOT NULL DEFAULT false, place point, area circle,
    CONSTRAINT no_overlap EXCLUDE USING gist (room WITH =, during WITH &&) WHERE (NOT cancelled),
    CONSTRAINT apart EXCLUDE USING gist (area WITH &&) DEFERRABLE INITIALLY DEFERRED,
    EXCLUDE USING gist ((room * '[1,10]'::int4range) WITH &&),
    CONSTRAINT like_unique EXCLUDE (cancelled WITH =, room DESC WITH =) INCLUDE (during) WITH (fillfactor=60));
