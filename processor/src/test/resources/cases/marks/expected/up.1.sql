-- drop check constraint ck__shop__customer__rank on Customer
-- lock: ACCESS EXCLUSIVE on shop__customer; scans: no; rewrites: no; reverse: exact
-- hazard MT348: ACCESS EXCLUSIVE on shop__customer, brief; rows that break it are possible from here on
ALTER TABLE shop__customer DROP CONSTRAINT ck__shop__customer__rank;

-- rename index by_place to by_city on Customer
-- lock: SHARE UPDATE EXCLUSIVE on by_place; scans: no; rewrites: no; reverse: exact
ALTER INDEX by_place RENAME TO by_city;

-- create table Order
-- lock: ACCESS EXCLUSIVE on shop__order; scans: no; rewrites: no; reverse: exact
CREATE TABLE shop__order (
    uid uuid NOT NULL,
    customer_uid uuid NOT NULL,
    day integer NOT NULL,
    CONSTRAINT pk__shop__order__uid PRIMARY KEY (uid)
);
COMMENT ON TABLE shop__order IS 'What they buy.';
CREATE INDEX by_day ON shop__order (day);
CREATE INDEX ix__shop__order__customer_uid ON shop__order (customer_uid);
ALTER TABLE shop__order CLUSTER ON by_day;

-- mark primary key pk__shop__customer__uid on Customer
-- lock: SHARE UPDATE EXCLUSIVE on shop__customer; scans: no; rewrites: no; reverse: exact
COMMENT ON CONSTRAINT pk__shop__customer__uid ON shop__customer IS 'Given by us.';
ALTER TABLE shop__customer SET WITHOUT CLUSTER;

-- add check constraint ck__shop__customer__rank on Customer
-- lock: ACCESS EXCLUSIVE on shop__customer; scans: yes; rewrites: no; reverse: exact
-- hazard MT347: ACCESS EXCLUSIVE on shop__customer while all its rows are checked: nobody reads or writes it meanwhile; fails on a row that breaks it
ALTER TABLE shop__customer
    ADD CONSTRAINT ck__shop__customer__rank CHECK (rank >= 0);
COMMENT ON CONSTRAINT ck__shop__customer__rank ON shop__customer IS 'From nought.';

-- add foreign key fk__shop__order__customer_uid on Order
-- lock: SHARE ROW EXCLUSIVE on shop__order, shop__customer; scans: no; rewrites: no; reverse: exact
-- hazard MT346: SHARE ROW EXCLUSIVE on shop__customer, which is in use: its writers wait until the revision commits
ALTER TABLE shop__order
    ADD CONSTRAINT fk__shop__order__customer_uid FOREIGN KEY (customer_uid) REFERENCES shop__customer (uid);
COMMENT ON CONSTRAINT fk__shop__order__customer_uid ON shop__order IS 'Who pays.';

-- mark unique constraint uq__shop__customer__number on Customer
-- lock: ACCESS EXCLUSIVE on shop__customer; scans: no; rewrites: no; reverse: exact
COMMENT ON CONSTRAINT uq__shop__customer__number ON shop__customer IS NULL;
ALTER TABLE shop__customer REPLICA IDENTITY USING INDEX uq__shop__customer__number;

-- mark index by_city on Customer
-- lock: SHARE UPDATE EXCLUSIVE on shop__customer; scans: no; rewrites: no; reverse: exact
ALTER TABLE shop__customer CLUSTER ON by_city;
