-- drop check constraint ends_after_it_begins on Asset
-- lock: ACCESS EXCLUSIVE on shop__asset; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on shop__asset, brief; rows that break it are possible from here on
ALTER TABLE shop__asset DROP CONSTRAINT ends_after_it_begins;

-- drop column Asset.traded_until
-- lock: ACCESS EXCLUSIVE on shop__asset; scans: no; rewrites: no; restores: exact
-- hazard MT341: the values of shop__asset.traded_until are lost; ACCESS EXCLUSIVE on the table, brief; a release that still uses the column fails from here on
ALTER TABLE shop__asset DROP COLUMN traded_until;
