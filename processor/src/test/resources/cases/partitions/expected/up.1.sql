-- create table Country
-- lock: ACCESS EXCLUSIVE on shop__country; scans: no; rewrites: no; reverse: exact
CREATE TABLE shop__country (
    letter text NOT NULL,
    number integer NOT NULL,
    name text NOT NULL,
    CONSTRAINT pk__shop__country__letter__number PRIMARY KEY (letter, number)
)
    PARTITION BY LIST (letter);
COMMENT ON TABLE shop__country IS 'Countries, by the first letter.';
CREATE TABLE country_a PARTITION OF shop__country
    FOR VALUES IN ('a', 'b')
    WITH (fillfactor = 90);
