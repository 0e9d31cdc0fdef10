-- rename index by_place to by_city on Customer
-- lock: SHARE UPDATE EXCLUSIVE on by_place; scans: no; rewrites: no; reverse: exact
ALTER INDEX by_place RENAME TO by_city;
