-- add exclusion constraint one_at_a_time on Customer
-- lock: ACCESS EXCLUSIVE on shop__customer; scans: yes; rewrites: no; reverse: exact
-- hazard MT345: ACCESS EXCLUSIVE on shop__customer while its index is built: nobody reads or writes the table meanwhile; fails on rows that exclude each other
<<confirm: nobody can read or write shop__customer while all rows are read. Delete this mark if that may be>>
ALTER TABLE shop__customer
    ADD CONSTRAINT one_at_a_time EXCLUDE USING gist ((int4range(opens, closes)) WITH &&) WHERE (opens > 0);
