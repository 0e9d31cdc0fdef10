-- References of all kinds.
CREATE TABLE target (id integer PRIMARY KEY, code text UNIQUE, a integer, b integer, UNIQUE (a, b));
CREATE UNIQUE INDEX target_by_index ON target (b, code);
CREATE SCHEMA elsewhere;
CREATE TABLE elsewhere.target (id integer PRIMARY KEY);
CREATE TABLE referring (
    id integer PRIMARY KEY REFERENCES target,
    code text REFERENCES target (code) ON UPDATE CASCADE ON DELETE SET NULL,
    a integer, b integer, c text,
    other integer REFERENCES elsewhere.target ON DELETE RESTRICT ON UPDATE RESTRICT,
    parent integer REFERENCES referring (id) ON DELETE CASCADE,
    d integer DEFAULT 1 REFERENCES target ON DELETE SET DEFAULT ON UPDATE SET DEFAULT,
    CONSTRAINT several FOREIGN KEY (a, b) REFERENCES target (a, b) MATCH FULL ON UPDATE SET NULL,
    CONSTRAINT by_index FOREIGN KEY (b, c) REFERENCES target (b, code),
    CONSTRAINT swapped FOREIGN KEY (b, a) REFERENCES target (b, a));
CREATE TABLE deferred (
    a integer REFERENCES target DEFERRABLE,
    b integer REFERENCES target DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE unproven (a integer, b integer);
ALTER TABLE unproven ADD CONSTRAINT new_rows_only FOREIGN KEY (a) REFERENCES target NOT VALID;
-- In a circle.
CREATE TABLE hen (id integer PRIMARY KEY, egg integer);
CREATE TABLE egg (id integer PRIMARY KEY, hen integer NOT NULL REFERENCES hen);
ALTER TABLE hen ADD CONSTRAINT hen_egg_fkey FOREIGN KEY (egg) REFERENCES egg DEFERRABLE INITIALLY DEFERRED;
