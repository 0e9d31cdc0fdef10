-- add unique constraint uq__shop__customer__name on Customer
-- lock: ACCESS EXCLUSIVE on shop__customer; scans: yes; rewrites: no; reverse: exact
-- hazard MT345: ACCESS EXCLUSIVE on shop__customer while its index is built: nobody reads or writes the table meanwhile; fails on duplicates
ALTER TABLE shop__customer
    ADD CONSTRAINT uq__shop__customer__name UNIQUE (name);
