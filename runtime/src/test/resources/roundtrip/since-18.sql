-- since: 18
CREATE TABLE computed (
    a integer NOT NULL, b integer, twice integer GENERATED ALWAYS AS (a * 2) VIRTUAL,
    text_ text GENERATED ALWAYS AS ('n'::text || b) VIRTUAL, stored integer GENERATED ALWAYS AS (a + b) STORED);
CREATE TABLE made_by_time (id uuid DEFAULT uuidv7() PRIMARY KEY, CONSTRAINT named_not_null NOT NULL id);
