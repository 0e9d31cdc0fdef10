-- require Customer.new__points in new rows
-- lock: ACCESS EXCLUSIVE on shop__customer; scans: no; rewrites: no; reverse: exact
-- hazard MT343: a release that still runs and leaves new__points empty fails from here on, as does whoever updates a row in which it is empty
ALTER TABLE shop__customer
    ADD CONSTRAINT nn__shop__customer__new__points CHECK (new__points IS NOT NULL) NOT VALID;
