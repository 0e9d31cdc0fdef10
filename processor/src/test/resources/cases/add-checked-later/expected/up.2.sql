-- add foreign key fk__shop__invoice__customer on Invoice
-- lock: SHARE ROW EXCLUSIVE on billing.shop__invoice, shop__customer; scans: no; rewrites: no; reverse: exact
ALTER TABLE billing.shop__invoice
    ADD CONSTRAINT fk__shop__invoice__customer FOREIGN KEY (customer) REFERENCES shop__customer (uid) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED NOT VALID;
