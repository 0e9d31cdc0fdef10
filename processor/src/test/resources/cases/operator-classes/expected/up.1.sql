-- create extension btree_gin
-- lock: none; scans: no; rewrites: no; reverse: irreversible
CREATE EXTENSION IF NOT EXISTS btree_gin;

-- create extension btree_gist
-- lock: none; scans: no; rewrites: no; reverse: irreversible
CREATE EXTENSION IF NOT EXISTS btree_gist;

-- create extension pg_trgm
-- lock: none; scans: no; rewrites: no; reverse: irreversible
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- create enum shop__mood
-- lock: none; scans: no; rewrites: no; reverse: exact
CREATE TYPE shop__mood AS ENUM ('HAPPY');
COMMENT ON TYPE shop__mood IS 'Moods.';

-- create composite type shop__owner
-- lock: none; scans: no; rewrites: no; reverse: exact
CREATE TYPE shop__owner AS (
    name text
);
COMMENT ON TYPE shop__owner IS 'Owners.';

-- add column Booking.mood
-- lock: ACCESS EXCLUSIVE on shop__booking; scans: no; rewrites: no; reverse: exact
ALTER TABLE shop__booking ADD COLUMN mood shop__mood;
