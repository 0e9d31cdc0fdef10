-- create table Customer
-- lock: ACCESS EXCLUSIVE on shop__customer; scans: no; rewrites: no; reverse: exact
CREATE TABLE shop__customer (
    uid uuid NOT NULL,
    name text NOT NULL,
    city text,
    CONSTRAINT pk__shop__customer__uid PRIMARY KEY (uid)
);
COMMENT ON TABLE shop__customer IS 'People who buy.';
