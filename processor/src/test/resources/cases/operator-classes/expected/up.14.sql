-- add exclusion constraint one_place on Booking
-- lock: ACCESS EXCLUSIVE on shop__booking; scans: yes; rewrites: no; reverse: exact
-- hazard MT345: ACCESS EXCLUSIVE on shop__booking while its index is built: nobody reads or writes the table meanwhile; fails on rows that exclude each other
<<confirm: nobody can read or write shop__booking while all rows are read. Delete this mark if that may be>>
ALTER TABLE shop__booking
    ADD CONSTRAINT one_place EXCLUDE USING gist (place WITH ~=);
