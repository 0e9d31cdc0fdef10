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

-- add check constraint ck__shop__customer__rank on Customer for new rows
-- lock: ACCESS EXCLUSIVE on shop__customer; scans: no; rewrites: no; reverse: exact
ALTER TABLE shop__customer
    ADD CONSTRAINT ck__shop__customer__rank CHECK (rank >= 0) NOT VALID;

-- change comment of check constraint ck__shop__customer__rank on Customer
-- lock: SHARE UPDATE EXCLUSIVE on shop__customer; scans: no; rewrites: no; reverse: exact
COMMENT ON CONSTRAINT ck__shop__customer__rank ON shop__customer IS 'From nought.';
