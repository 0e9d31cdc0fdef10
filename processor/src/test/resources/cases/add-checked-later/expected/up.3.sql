-- add foreign key fk__shop__customer__country__region on Customer
-- lock: SHARE ROW EXCLUSIVE on shop__customer, shop__region; scans: no; rewrites: no; reverse: exact
ALTER TABLE shop__customer
    ADD CONSTRAINT fk__shop__customer__country__region FOREIGN KEY (country, region) REFERENCES shop__region (country, code) MATCH FULL ON UPDATE CASCADE NOT VALID;
