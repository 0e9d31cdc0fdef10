-- add index ix__shop__customer__city__name on Customer
-- lock: SHARE on shop__customer; scans: yes; rewrites: no; reverse: exact
-- hazard MT345: SHARE on shop__customer while the index is built: nobody writes the table meanwhile
CREATE INDEX ix__shop__customer__city__name ON shop__customer (city, name);
