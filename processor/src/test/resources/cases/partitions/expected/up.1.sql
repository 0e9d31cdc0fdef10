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

-- create table Message2027
-- lock: ACCESS EXCLUSIVE on shop__message2027; scans: no; rewrites: no; reverse: exact
CREATE TABLE shop__message2027 PARTITION OF shop__message
    FOR VALUES FROM ('2027-01-01 00:00:00+00') TO ('2028-01-01 00:00:00+00');
COMMENT ON TABLE shop__message2027 IS 'The newest ones, which people look for by sender.';
CREATE INDEX ix__shop__message2027__sender ON shop__message2027 (sender);

-- add partition messages_2025 to Message
-- lock: ACCESS EXCLUSIVE on shop__message, messages_2025; scans: no; rewrites: no; reverse: exact
CREATE TABLE messages_2025 PARTITION OF shop__message
    FOR VALUES FROM ('2025-01-01 00:00:00+00') TO ('2026-01-01 00:00:00+00')
    PARTITION BY HASH (sender);
CREATE TABLE messages_2025_0 PARTITION OF messages_2025
    FOR VALUES WITH (modulus 2, remainder 0);
CREATE TABLE messages_2025_1 PARTITION OF messages_2025
    FOR VALUES WITH (modulus 2, remainder 1);
