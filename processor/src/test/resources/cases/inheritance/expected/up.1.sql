-- create table Person
-- lock: ACCESS EXCLUSIVE on shop__person; scans: no; rewrites: no; reverse: exact
CREATE TABLE shop__person (
    born date NOT NULL
)
    INHERITS (shop__party);
COMMENT ON TABLE shop__person IS 'People among them.';
CREATE INDEX ix__shop__person__name__born ON shop__person (name, born);

-- create table Store
-- lock: ACCESS EXCLUSIVE on shop__store; scans: no; rewrites: no; reverse: exact
CREATE TABLE shop__store (
    uid uuid NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    name text NOT NULL,
    street text NOT NULL,
    city text NOT NULL,
    billing_street text,
    billing_city text,
    CONSTRAINT pk__shop__store__uid PRIMARY KEY (uid),
    CONSTRAINT uq__shop__store__name__city UNIQUE (name, city)
);
COMMENT ON TABLE shop__store IS 'Where things are sold.';
COMMENT ON COLUMN shop__store.created_at IS 'When it was made.';
COMMENT ON COLUMN shop__store.street IS 'with the number';
COMMENT ON COLUMN shop__store.city IS 'the town';
COMMENT ON COLUMN shop__store.billing_street IS 'with the number';
COMMENT ON COLUMN shop__store.billing_city IS 'the town';
CREATE INDEX ix__shop__store__billing_city ON shop__store (billing_city);
CREATE INDEX ix__shop__store__city ON shop__store (city);
