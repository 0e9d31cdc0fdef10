-- add unique constraint uq__shop__customer__country__name on Customer
-- lock: ACCESS EXCLUSIVE on shop__customer; scans: yes; rewrites: no; reverse: exact
-- hazard MT345: ACCESS EXCLUSIVE on shop__customer while its index is built: nobody reads or writes the table meanwhile; fails on duplicates
ALTER TABLE shop__customer
    ADD CONSTRAINT uq__shop__customer__country__name UNIQUE NULLS NOT DISTINCT (country, name) INCLUDE (email) WITH (fillfactor = 80);

-- add check constraint ck__shop__customer__email on Customer
-- lock: ACCESS EXCLUSIVE on shop__customer; scans: yes; rewrites: no; reverse: exact
-- hazard MT347: ACCESS EXCLUSIVE on shop__customer while all its rows are checked: nobody reads or writes it meanwhile; fails on a row that breaks it
ALTER TABLE shop__customer
    ADD CONSTRAINT ck__shop__customer__email CHECK (length(email) > 3);

-- add check constraint opens_before_it_closes on Customer
-- lock: ACCESS EXCLUSIVE on shop__customer; scans: yes; rewrites: no; reverse: exact
-- hazard MT347: ACCESS EXCLUSIVE on shop__customer while all its rows are checked: nobody reads or writes it meanwhile; fails on a row that breaks it
ALTER TABLE shop__customer
    ADD CONSTRAINT opens_before_it_closes CHECK (opens < closes);

-- add exclusion constraint one_at_a_time on Customer
-- lock: ACCESS EXCLUSIVE on shop__customer; scans: yes; rewrites: no; reverse: exact
-- hazard MT345: ACCESS EXCLUSIVE on shop__customer while its index is built: nobody reads or writes the table meanwhile; fails on rows that exclude each other
ALTER TABLE shop__customer
    ADD CONSTRAINT one_at_a_time EXCLUDE USING gist ((int4range(opens, closes)) WITH &&) WHERE (opens > 0);

-- add index ix__shop__customer__country__region on Customer
-- lock: SHARE on shop__customer; scans: yes; rewrites: no; reverse: exact
-- hazard MT345: SHARE on shop__customer while the index is built: nobody writes the table meanwhile
CREATE INDEX ix__shop__customer__country__region ON shop__customer (country, region);

-- add foreign key lives_in on Customer
-- lock: SHARE ROW EXCLUSIVE on shop__customer, shop__region; scans: yes; rewrites: no; reverse: exact
-- hazard MT346: SHARE ROW EXCLUSIVE on shop__customer and shop__region while all rows are compared: nobody writes either meanwhile; fails on a row without its counterpart
ALTER TABLE shop__customer
    ADD CONSTRAINT lives_in FOREIGN KEY (country, region) REFERENCES shop__region (country, code) ON UPDATE CASCADE ON DELETE SET NULL (region) DEFERRABLE;
