CREATE SCHEMA ext;
CREATE EXTENSION citext;
CREATE EXTENSION hstore;
CREATE EXTENSION pg_trgm WITH SCHEMA ext;
CREATE EXTENSION btree_gist;
CREATE EXTENSION ltree WITH SCHEMA ext;
CREATE EXTENSION btree_gin;
CREATE TABLE uses (
    mail citext UNIQUE NOT NULL DEFAULT 'x', mails citext[], attributes hstore DEFAULT ''::hstore, path ext.ltree, paths ext.ltree[], name text, room integer,
    during tstzrange, CHECK (mail <> ''), CONSTRAINT free EXCLUDE USING gist (room WITH =, during WITH &&),
    CONSTRAINT paths EXCLUDE USING gist (path WITH OPERATOR(ext.=)));
CREATE INDEX ON uses USING gin (name ext.gin_trgm_ops);
CREATE INDEX ON uses USING gist (name ext.gist_trgm_ops (siglen='32'));
CREATE INDEX ON uses USING gin (room, attributes);
CREATE INDEX ON uses USING gist (path ext.gist_ltree_ops (siglen='100'), room);
CREATE INDEX ON uses (mail);
CREATE DOMAIN address AS citext CHECK (VALUE ~ '@'::citext);
CREATE TABLE more (a address);
