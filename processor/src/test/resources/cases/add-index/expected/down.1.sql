-- drop index ix__shop__customer__city__name on Customer
-- lock: ACCESS EXCLUSIVE on shop__customer; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on shop__customer, brief; queries that used it slow down from here on
DROP INDEX ix__shop__customer__city__name;
