-- add foreign key fk__shop__purchase__customer_uid on Purchase for new rows
-- lock: SHARE ROW EXCLUSIVE on shop__purchase, shop__customer; scans: no; rewrites: no; reverse: exact
ALTER TABLE shop__purchase
    ADD CONSTRAINT fk__shop__purchase__customer_uid FOREIGN KEY (customer_uid) REFERENCES shop__customer (uid) ON DELETE CASCADE NOT VALID;
