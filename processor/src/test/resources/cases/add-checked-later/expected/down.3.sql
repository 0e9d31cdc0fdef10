-- drop foreign key fk__shop__customer__country__region on Customer
-- lock: ACCESS EXCLUSIVE on shop__customer, shop__region; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on shop__customer and shop__region, brief; rows without their counterpart are possible from here on
ALTER TABLE shop__customer DROP CONSTRAINT fk__shop__customer__country__region;
