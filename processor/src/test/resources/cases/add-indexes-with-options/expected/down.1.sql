-- drop unique index uix__shop__customer__city on Customer
-- lock: ACCESS EXCLUSIVE on shop__customer; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on shop__customer, brief; queries that used it slow down from here on, and duplicates are possible
DROP INDEX uix__shop__customer__city;

-- drop index ix__shop__customer__name on Customer
-- lock: ACCESS EXCLUSIVE on shop__customer; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on shop__customer, brief; queries that used it slow down from here on
DROP INDEX ix__shop__customer__name;

-- drop index by_words on Customer
-- lock: ACCESS EXCLUSIVE on shop__customer; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on shop__customer, brief; queries that used it slow down from here on
DROP INDEX by_words;

-- drop unique index by_folded_name on Customer
-- lock: ACCESS EXCLUSIVE on shop__customer; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on shop__customer, brief; queries that used it slow down from here on, and duplicates are possible
DROP INDEX by_folded_name;

-- drop index by_city_range on Customer
-- lock: ACCESS EXCLUSIVE on shop__customer; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on shop__customer, brief; queries that used it slow down from here on
DROP INDEX by_city_range;

-- drop index by_city on Customer
-- lock: ACCESS EXCLUSIVE on shop__customer; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on shop__customer, brief; queries that used it slow down from here on
DROP INDEX by_city;
