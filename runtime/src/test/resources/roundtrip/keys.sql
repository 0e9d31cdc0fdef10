-- Primary keys and uniques.
CREATE TABLE plain (id integer PRIMARY KEY, code text UNIQUE);
CREATE TABLE named (id integer CONSTRAINT "The Key" PRIMARY KEY, a text, b text, CONSTRAINT named_ab UNIQUE (a, b), UNIQUE (b, a));
CREATE TABLE composite (a integer, b uuid, c text, PRIMARY KEY (c, a, b));
CREATE TABLE deferred (
    id integer PRIMARY KEY DEFERRABLE INITIALLY DEFERRED,
    a integer UNIQUE DEFERRABLE,
    b integer UNIQUE DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE carrying (id integer, a text, b text, c text, PRIMARY KEY (id) INCLUDE (a, b), UNIQUE (c) INCLUDE (b));
CREATE TABLE filled (id integer, a integer, PRIMARY KEY (id) WITH (fillfactor=70), UNIQUE (a) WITH (fillfactor='50', deduplicate_items='off'));
CREATE TABLE keyless (a integer, b text);
CREATE TABLE twice (id integer PRIMARY KEY, CONSTRAINT again UNIQUE (id));
