-- require Offer.tags in new rows
-- lock: ACCESS EXCLUSIVE on shop__offer; scans: no; rewrites: no; reverse: exact
-- hazard MT343: a release that still runs and leaves tags empty fails from here on, as does whoever updates a row in which it is empty
ALTER TABLE shop__offer
    ADD CONSTRAINT nn__shop__offer__tags CHECK (tags IS NOT NULL) NOT VALID;
