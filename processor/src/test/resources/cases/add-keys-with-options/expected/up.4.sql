-- add check constraint opens_before_it_closes on Customer for new rows
-- lock: ACCESS EXCLUSIVE on shop__customer; scans: no; rewrites: no; reverse: exact
ALTER TABLE shop__customer
    ADD CONSTRAINT opens_before_it_closes CHECK (opens < closes) NOT VALID;
