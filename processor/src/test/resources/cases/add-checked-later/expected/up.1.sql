-- create schema billing
-- lock: none; scans: no; rewrites: no; reverse: exact
CREATE SCHEMA IF NOT EXISTS billing;

-- create table Invoice
-- lock: ACCESS EXCLUSIVE on billing.shop__invoice; scans: no; rewrites: no; reverse: exact
CREATE TABLE billing.shop__invoice (
    uid uuid NOT NULL,
    customer uuid,
    amount integer NOT NULL,
    CONSTRAINT pk__shop__invoice__uid PRIMARY KEY (uid)
);
COMMENT ON TABLE billing.shop__invoice IS 'A table of a schema of its own, whose constraints are as strange from the beginning.';
ALTER TABLE billing.shop__invoice
    ADD CONSTRAINT positive CHECK (amount > 0) NOT VALID;
CREATE INDEX ix__shop__invoice__customer ON billing.shop__invoice (customer);

-- add check constraint ck__shop__customer__opens on Customer
-- lock: ACCESS EXCLUSIVE on shop__customer; scans: no; rewrites: no; reverse: exact
ALTER TABLE shop__customer
    ADD CONSTRAINT ck__shop__customer__opens CHECK (opens >= 0) NOT VALID;

-- add check constraint opens_early on Customer
-- lock: ACCESS EXCLUSIVE on shop__customer; scans: no; rewrites: no; reverse: exact
ALTER TABLE shop__customer
    ADD CONSTRAINT opens_early CHECK (opens < 10) NO INHERIT NOT VALID;
