-- add check constraint ck__shop__customer__opens on Customer
-- lock: ACCESS EXCLUSIVE on shop__customer; scans: no; rewrites: no; reverse: exact
ALTER TABLE shop__customer
    ADD CONSTRAINT ck__shop__customer__opens CHECK (opens >= 0) NOT VALID;

-- add check constraint opens_early on Customer
-- lock: ACCESS EXCLUSIVE on shop__customer; scans: no; rewrites: no; reverse: exact
ALTER TABLE shop__customer
    ADD CONSTRAINT opens_early CHECK (opens < 10) NO INHERIT NOT VALID;

-- add foreign key fk__shop__invoice__customer on Invoice
-- lock: SHARE ROW EXCLUSIVE on billing.shop__invoice, shop__customer; scans: no; rewrites: no; reverse: exact
ALTER TABLE billing.shop__invoice
    ADD CONSTRAINT fk__shop__invoice__customer FOREIGN KEY (customer) REFERENCES shop__customer (uid) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED NOT VALID;
