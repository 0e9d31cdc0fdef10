-- add index by_city on Customer
-- lock: SHARE on shop__customer; scans: yes; rewrites: no; reverse: exact
-- hazard MT345: SHARE on shop__customer while the index is built: nobody writes the table meanwhile
CREATE INDEX by_city ON shop__customer (city COLLATE "C" DESC NULLS LAST, name text_pattern_ops) INCLUDE (uid) WITH (fillfactor = 70);

-- add index by_city_range on Customer
-- lock: SHARE on shop__customer; scans: yes; rewrites: no; reverse: exact
-- hazard MT345: SHARE on shop__customer while the index is built: nobody writes the table meanwhile
CREATE INDEX by_city_range ON shop__customer USING brin (city) WITH (pages_per_range = 16);

-- add unique index by_folded_name on Customer
-- lock: SHARE on shop__customer; scans: yes; rewrites: no; reverse: exact
-- hazard MT345: SHARE on shop__customer while the index is built: nobody writes the table meanwhile
CREATE UNIQUE INDEX by_folded_name ON shop__customer ((lower(name))) WHERE city IS NOT NULL;

-- add index by_words on Customer
-- lock: SHARE on shop__customer; scans: yes; rewrites: no; reverse: exact
-- hazard MT345: SHARE on shop__customer while the index is built: nobody writes the table meanwhile
CREATE INDEX by_words ON shop__customer USING gin ((to_tsvector('simple'::regconfig, name)));

-- add index ix__shop__customer__name on Customer
-- lock: SHARE on shop__customer; scans: yes; rewrites: no; reverse: exact
-- hazard MT345: SHARE on shop__customer while the index is built: nobody writes the table meanwhile
CREATE INDEX ix__shop__customer__name ON shop__customer USING hash (name);

-- add unique index uix__shop__customer__city on Customer
-- lock: SHARE on shop__customer; scans: yes; rewrites: no; reverse: exact
-- hazard MT345: SHARE on shop__customer while the index is built: nobody writes the table meanwhile
CREATE UNIQUE INDEX uix__shop__customer__city ON shop__customer (city) NULLS NOT DISTINCT;
