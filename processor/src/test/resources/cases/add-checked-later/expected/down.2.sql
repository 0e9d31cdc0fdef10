-- drop foreign key fk__shop__invoice__customer on Invoice
-- lock: ACCESS EXCLUSIVE on billing.shop__invoice, shop__customer; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on billing.shop__invoice and shop__customer, brief
ALTER TABLE billing.shop__invoice DROP CONSTRAINT fk__shop__invoice__customer;
