-- create table Message2027
-- lock: ACCESS EXCLUSIVE on shop__message, shop__message2027; scans: no; rewrites: no; reverse: exact
CREATE TABLE shop__message2027 PARTITION OF shop__message
    FOR VALUES FROM ('2027-01-01', MINVALUE) TO ('2028-01-01', MINVALUE);
COMMENT ON TABLE shop__message2027 IS 'The partition of a year, with an index of its own.';
CREATE INDEX ix__shop__message2027__number ON shop__message2027 (number);
