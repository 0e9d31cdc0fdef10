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
