-- drop table Venue
-- lock: ACCESS EXCLUSIVE on shop__venue; scans: no; rewrites: no; restores: exact
-- hazard MT340: the rows of shop__venue are lost; ACCESS EXCLUSIVE on it, brief; a release that still uses the table fails from here on
DROP TABLE shop__venue;

-- drop table PriceTS
-- lock: ACCESS EXCLUSIVE on shop__price_ts; scans: no; rewrites: no; restores: exact
-- hazard MT340: the rows of shop__price_ts are lost; ACCESS EXCLUSIVE on it, brief; a release that still uses the table fails from here on
DROP TABLE shop__price_ts;
