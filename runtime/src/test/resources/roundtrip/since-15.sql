-- since: 15
CREATE TABLE target (id integer PRIMARY KEY, t integer, UNIQUE (t, id));
CREATE TABLE newer (
    a integer UNIQUE NULLS NOT DISTINCT, b integer, c integer,
    CONSTRAINT ab UNIQUE NULLS NOT DISTINCT (a, b) INCLUDE (c),
    CONSTRAINT partly FOREIGN KEY (b, c) REFERENCES target (t, id) ON DELETE SET NULL (c),
    CONSTRAINT partly_default FOREIGN KEY (b, a) REFERENCES target (t, id) ON DELETE SET DEFAULT (a, b));
CREATE UNIQUE INDEX nulls ON newer (c) NULLS NOT DISTINCT WHERE a > 0;
