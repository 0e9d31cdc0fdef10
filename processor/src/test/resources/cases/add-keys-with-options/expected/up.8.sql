-- add foreign key lives_in on Customer for new rows
-- lock: SHARE ROW EXCLUSIVE on shop__customer, shop__region; scans: no; rewrites: no; reverse: exact
ALTER TABLE shop__customer
    ADD CONSTRAINT lives_in FOREIGN KEY (country, region) REFERENCES shop__region (country, code) ON UPDATE CASCADE ON DELETE SET NULL (region) DEFERRABLE NOT VALID;
