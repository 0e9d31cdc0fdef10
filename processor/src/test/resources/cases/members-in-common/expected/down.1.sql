-- drop foreign key fk__shop__price_ts__venue on PriceTS
-- lock: ACCESS EXCLUSIVE on shop__price_ts, shop__venue; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on shop__price_ts and shop__venue, brief
ALTER TABLE shop__price_ts DROP CONSTRAINT fk__shop__price_ts__venue;

-- drop foreign key fk__shop__price_ts__asset on PriceTS
-- lock: ACCESS EXCLUSIVE on shop__price_ts, shop__asset; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on shop__price_ts and shop__asset, brief
ALTER TABLE shop__price_ts DROP CONSTRAINT fk__shop__price_ts__asset;

-- drop index ix__shop__asset__traded_From__traded_until on Asset
-- lock: ACCESS EXCLUSIVE on shop__asset; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on shop__asset, brief; queries that used it slow down from here on
DROP INDEX "ix__shop__asset__traded_From__traded_until";

-- drop index ix__shop__asset__created_at on Asset
-- lock: ACCESS EXCLUSIVE on shop__asset; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on shop__asset, brief; queries that used it slow down from here on
DROP INDEX ix__shop__asset__created_at;

-- drop check constraint ends_after_it_begins on Asset
-- lock: ACCESS EXCLUSIVE on shop__asset; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on shop__asset, brief; rows that break it are possible from here on
ALTER TABLE shop__asset DROP CONSTRAINT ends_after_it_begins;

-- drop column Asset.traded_until
-- lock: ACCESS EXCLUSIVE on shop__asset; scans: no; rewrites: no; restores: exact
-- hazard MT341: the values of shop__asset.traded_until are lost; ACCESS EXCLUSIVE on the table, brief; a release that still uses the column fails from here on
ALTER TABLE shop__asset DROP COLUMN traded_until;

-- drop column Asset.traded_From
-- lock: ACCESS EXCLUSIVE on shop__asset; scans: no; rewrites: no; restores: exact
-- hazard MT341: the values of shop__asset.traded_From are lost; ACCESS EXCLUSIVE on the table, brief; a release that still uses the column fails from here on
ALTER TABLE shop__asset DROP COLUMN "traded_From";

-- drop column Asset.listed_on
-- lock: ACCESS EXCLUSIVE on shop__asset; scans: no; rewrites: no; restores: exact
-- hazard MT341: the values of shop__asset.listed_on are lost; ACCESS EXCLUSIVE on the table, brief; a release that still uses the column fails from here on
ALTER TABLE shop__asset DROP COLUMN listed_on;

-- drop column Asset.created_at
-- lock: ACCESS EXCLUSIVE on shop__asset; scans: no; rewrites: no; restores: exact
-- hazard MT341: the values of shop__asset.created_at are lost; ACCESS EXCLUSIVE on the table, brief; a release that still uses the column fails from here on
ALTER TABLE shop__asset DROP COLUMN created_at;

-- drop table Venue
-- lock: ACCESS EXCLUSIVE on shop__venue; scans: no; rewrites: no; restores: exact
-- hazard MT340: the rows of shop__venue are lost; ACCESS EXCLUSIVE on it, brief; a release that still uses the table fails from here on
DROP TABLE shop__venue;

-- drop table PriceTS
-- lock: ACCESS EXCLUSIVE on shop__price_ts; scans: no; rewrites: no; restores: exact
-- hazard MT340: the rows of shop__price_ts are lost; ACCESS EXCLUSIVE on it, brief; a release that still uses the table fails from here on
DROP TABLE shop__price_ts;
