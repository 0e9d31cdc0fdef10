-- mark index by_city on Customer
-- lock: SHARE UPDATE EXCLUSIVE on shop__customer; scans: no; rewrites: no; restores: exact
ALTER TABLE shop__customer SET WITHOUT CLUSTER;

-- mark unique constraint uq__shop__customer__number on Customer
-- lock: ACCESS EXCLUSIVE on shop__customer; scans: no; rewrites: no; restores: exact
COMMENT ON CONSTRAINT uq__shop__customer__number ON shop__customer IS 'Printed on letters.';
ALTER TABLE shop__customer REPLICA IDENTITY DEFAULT;

-- drop foreign key fk__shop__order__customer_uid on Order
-- lock: ACCESS EXCLUSIVE on shop__order, shop__customer; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on shop__order and shop__customer, brief
ALTER TABLE shop__order DROP CONSTRAINT fk__shop__order__customer_uid;

-- drop check constraint ck__shop__customer__rank on Customer
-- lock: ACCESS EXCLUSIVE on shop__customer; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on shop__customer, brief; rows that break it are possible from here on
ALTER TABLE shop__customer DROP CONSTRAINT ck__shop__customer__rank;

-- mark primary key pk__shop__customer__uid on Customer
-- lock: SHARE UPDATE EXCLUSIVE on shop__customer; scans: no; rewrites: no; restores: exact
COMMENT ON CONSTRAINT pk__shop__customer__uid ON shop__customer IS NULL;
ALTER TABLE shop__customer CLUSTER ON pk__shop__customer__uid;

-- drop table Order
-- lock: ACCESS EXCLUSIVE on shop__order; scans: no; rewrites: no; restores: exact
-- hazard MT340: the rows of shop__order are lost; ACCESS EXCLUSIVE on it, brief; a release that still uses the table fails from here on
DROP TABLE shop__order;

-- rename index by_city to by_place on Customer
-- lock: SHARE UPDATE EXCLUSIVE on by_city; scans: no; rewrites: no; restores: exact
ALTER INDEX by_city RENAME TO by_place;

-- add check constraint ck__shop__customer__rank on Customer
-- lock: ACCESS EXCLUSIVE on shop__customer; scans: yes; rewrites: no; restores: exact
-- hazard MT347: ACCESS EXCLUSIVE on shop__customer while all its rows are checked: nobody reads or writes it meanwhile; fails on a row that breaks it
ALTER TABLE shop__customer
    ADD CONSTRAINT ck__shop__customer__rank CHECK (rank > 0);
COMMENT ON CONSTRAINT ck__shop__customer__rank ON shop__customer IS 'From one.';
