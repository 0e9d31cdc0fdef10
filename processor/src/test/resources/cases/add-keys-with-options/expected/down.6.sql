-- drop exclusion constraint one_at_a_time on Customer
-- lock: ACCESS EXCLUSIVE on shop__customer; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on shop__customer, brief; rows that exclude each other are possible from here on
ALTER TABLE shop__customer DROP CONSTRAINT one_at_a_time;
