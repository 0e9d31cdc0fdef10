-- add foreign key fk__shop__purchase__customer_uid on Purchase
-- lock: SHARE ROW EXCLUSIVE on shop__purchase, shop__customer; scans: yes; rewrites: no; reverse: exact
-- hazard MT346: SHARE ROW EXCLUSIVE on shop__purchase and shop__customer while all rows are compared: nobody writes either meanwhile; fails on a row without its counterpart
ALTER TABLE shop__purchase
    ADD CONSTRAINT fk__shop__purchase__customer_uid FOREIGN KEY (customer_uid) REFERENCES shop__customer (uid) ON DELETE CASCADE;
