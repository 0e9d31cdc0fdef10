-- rename index by_city to by_place on Customer
-- lock: SHARE UPDATE EXCLUSIVE on by_city; scans: no; rewrites: no; restores: exact
ALTER INDEX by_city RENAME TO by_place;
