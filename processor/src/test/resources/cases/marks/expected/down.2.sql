-- mark primary key pk__shop__customer__uid on Customer
-- lock: SHARE UPDATE EXCLUSIVE on shop__customer; scans: no; rewrites: no; restores: exact
ALTER TABLE shop__customer CLUSTER ON pk__shop__customer__uid;

-- rename index by_city to by_place on Customer
-- lock: SHARE UPDATE EXCLUSIVE on by_city; scans: no; rewrites: no; restores: exact
ALTER INDEX by_city RENAME TO by_place;
