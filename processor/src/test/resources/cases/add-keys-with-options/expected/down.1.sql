-- drop foreign key lives_in on Customer
-- lock: ACCESS EXCLUSIVE on shop__customer, shop__region; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on shop__customer and shop__region, brief; rows without their counterpart are possible from here on
ALTER TABLE shop__customer DROP CONSTRAINT lives_in;

-- drop index ix__shop__customer__country__region on Customer
-- lock: ACCESS EXCLUSIVE on shop__customer; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on shop__customer, brief; queries that used it slow down from here on
DROP INDEX ix__shop__customer__country__region;

-- drop exclusion constraint one_at_a_time on Customer
-- lock: ACCESS EXCLUSIVE on shop__customer; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on shop__customer, brief; rows that exclude each other are possible from here on
ALTER TABLE shop__customer DROP CONSTRAINT one_at_a_time;

-- drop check constraint opens_before_it_closes on Customer
-- lock: ACCESS EXCLUSIVE on shop__customer; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on shop__customer, brief; rows that break it are possible from here on
ALTER TABLE shop__customer DROP CONSTRAINT opens_before_it_closes;

-- drop check constraint ck__shop__customer__email on Customer
-- lock: ACCESS EXCLUSIVE on shop__customer; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on shop__customer, brief; rows that break it are possible from here on
ALTER TABLE shop__customer DROP CONSTRAINT ck__shop__customer__email;

-- drop unique constraint uq__shop__customer__country__name on Customer
-- lock: ACCESS EXCLUSIVE on shop__customer; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on shop__customer, brief; duplicates are possible from here on
ALTER TABLE shop__customer DROP CONSTRAINT uq__shop__customer__country__name;
