-- require Asset.traded_From in new rows
-- lock: ACCESS EXCLUSIVE on shop__asset; scans: no; rewrites: no; reverse: exact
-- hazard MT343: a release that still runs and leaves traded_From empty fails from here on, as does whoever updates a row in which it is empty
ALTER TABLE shop__asset
    ADD CONSTRAINT "nn__shop__asset__traded_From" CHECK ("traded_From" IS NOT NULL) NOT VALID;
