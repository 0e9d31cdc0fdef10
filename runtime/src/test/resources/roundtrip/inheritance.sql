CREATE TABLE party (id serial PRIMARY KEY, name text NOT NULL DEFAULT 'nobody', CONSTRAINT named CHECK (name <> ''),
    CONSTRAINT here_only CHECK (id > 0) NO INHERIT);
CREATE INDEX party_name ON party (name);
COMMENT ON COLUMN party.name IS 'how it is called';
CREATE TABLE person (born date NOT NULL, CONSTRAINT alive CHECK (born > '1850-01-01')) INHERITS (party);
CREATE TABLE company (vat_id text UNIQUE, PRIMARY KEY (id)) INHERITS (party);
CREATE TABLE audited (changed_at timestamptz DEFAULT now());
CREATE TABLE employee (salary numeric(10,2)) INHERITS (person, audited);
CREATE TABLE bare () INHERITS (party);
CREATE TABLE merged (name text NOT NULL DEFAULT 'somebody', own integer) INHERITS (party);
CREATE SCHEMA app;
CREATE TABLE app.partner (since date) INHERITS (public.party);
CREATE INDEX partner_name ON app.partner (name);
