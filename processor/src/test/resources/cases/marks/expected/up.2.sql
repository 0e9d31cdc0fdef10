-- rename index by_place to by_city on Customer
-- lock: SHARE UPDATE EXCLUSIVE on by_place; scans: no; rewrites: no; reverse: exact
ALTER INDEX by_place RENAME TO by_city;

-- unmark primary key pk__shop__customer__uid on Customer
-- lock: SHARE UPDATE EXCLUSIVE on shop__customer; scans: no; rewrites: no; reverse: exact
ALTER TABLE shop__customer SET WITHOUT CLUSTER;
