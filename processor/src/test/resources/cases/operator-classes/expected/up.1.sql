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
-- hazard MT342: fails if shop__booking has rows: they would have no value for mood; add @ColumnDefault or make the column nullable
ALTER TABLE shop__booking ADD COLUMN mood shop__mood NOT NULL;

-- add column Booking.owner
-- lock: ACCESS EXCLUSIVE on shop__booking; scans: no; rewrites: no; reverse: exact
-- hazard MT342: fails if shop__booking has rows: they would have no value for owner; add @ColumnDefault or make the column nullable
ALTER TABLE shop__booking ADD COLUMN owner shop__owner NOT NULL;

-- add unique constraint uq__shop__booking__document__tags__mood__during__owner on Booking
-- lock: ACCESS EXCLUSIVE on shop__booking; scans: yes; rewrites: no; reverse: exact
-- hazard MT345: ACCESS EXCLUSIVE on shop__booking while its index is built: nobody reads or writes the table meanwhile; fails on duplicates
ALTER TABLE shop__booking
    ADD CONSTRAINT uq__shop__booking__document__tags__mood__during__owner UNIQUE (document, tags, mood, during, owner);

-- add exclusion constraint no_contained on Booking
-- lock: ACCESS EXCLUSIVE on shop__booking; scans: yes; rewrites: no; reverse: exact
-- hazard MT345: ACCESS EXCLUSIVE on shop__booking while its index is built: nobody reads or writes the table meanwhile; fails on rows that exclude each other
ALTER TABLE shop__booking
    ADD CONSTRAINT no_contained EXCLUDE USING gist (address inet_ops WITH &&);

-- add exclusion constraint no_overlap on Booking
-- lock: ACCESS EXCLUSIVE on shop__booking; scans: yes; rewrites: no; reverse: exact
-- hazard MT345: ACCESS EXCLUSIVE on shop__booking while its index is built: nobody reads or writes the table meanwhile; fails on rows that exclude each other
ALTER TABLE shop__booking
    ADD CONSTRAINT no_overlap EXCLUDE USING gist (room WITH =, during WITH &&);

-- add exclusion constraint one_place on Booking
-- lock: ACCESS EXCLUSIVE on shop__booking; scans: yes; rewrites: no; reverse: exact
-- hazard MT345: ACCESS EXCLUSIVE on shop__booking while its index is built: nobody reads or writes the table meanwhile; fails on rows that exclude each other
ALTER TABLE shop__booking
    ADD CONSTRAINT one_place EXCLUDE USING gist (place WITH ~=);

-- add index ix_1 on Booking
-- lock: SHARE on shop__booking; scans: yes; rewrites: no; reverse: exact
-- hazard MT345: SHARE on shop__booking while the index is built: nobody writes the table meanwhile
CREATE INDEX ix_1 ON shop__booking USING gin (note gin_trgm_ops);

-- add index ix_2 on Booking
-- lock: SHARE on shop__booking; scans: yes; rewrites: no; reverse: exact
-- hazard MT345: SHARE on shop__booking while the index is built: nobody writes the table meanwhile
CREATE INDEX ix_2 ON shop__booking USING spgist (note);

-- add index ix_3 on Booking
-- lock: SHARE on shop__booking; scans: yes; rewrites: no; reverse: exact
-- hazard MT345: SHARE on shop__booking while the index is built: nobody writes the table meanwhile
CREATE INDEX ix_3 ON shop__booking USING hash (document);

-- add index ix_4 on Booking
-- lock: SHARE on shop__booking; scans: yes; rewrites: no; reverse: exact
-- hazard MT345: SHARE on shop__booking while the index is built: nobody writes the table meanwhile
CREATE INDEX ix_4 ON shop__booking ((place <-> point '(0,0)'));

-- add index ix__shop__booking__at__note__during__room on Booking
-- lock: SHARE on shop__booking; scans: yes; rewrites: no; reverse: exact
-- hazard MT345: SHARE on shop__booking while the index is built: nobody writes the table meanwhile
CREATE INDEX ix__shop__booking__at__note__during__room ON shop__booking USING brin (at, note, during, room);

-- add index ix__shop__booking__document on Booking
-- lock: SHARE on shop__booking; scans: yes; rewrites: no; reverse: exact
-- hazard MT345: SHARE on shop__booking while the index is built: nobody writes the table meanwhile
CREATE INDEX ix__shop__booking__document ON shop__booking USING gin (document);

-- add index ix__shop__booking__during__mood on Booking
-- lock: SHARE on shop__booking; scans: yes; rewrites: no; reverse: exact
-- hazard MT345: SHARE on shop__booking while the index is built: nobody writes the table meanwhile
CREATE INDEX ix__shop__booking__during__mood ON shop__booking USING gist (during, mood);

-- add index ix__shop__booking__place on Booking
-- lock: SHARE on shop__booking; scans: yes; rewrites: no; reverse: exact
-- hazard MT345: SHARE on shop__booking while the index is built: nobody writes the table meanwhile
CREATE INDEX ix__shop__booking__place ON shop__booking USING spgist (place);

-- add index ix__shop__booking__tags__room on Booking
-- lock: SHARE on shop__booking; scans: yes; rewrites: no; reverse: exact
-- hazard MT345: SHARE on shop__booking while the index is built: nobody writes the table meanwhile
CREATE INDEX ix__shop__booking__tags__room ON shop__booking USING gin (tags, room);

-- change comment of Booking
-- lock: SHARE UPDATE EXCLUSIVE on shop__booking; scans: no; rewrites: no; reverse: exact
COMMENT ON TABLE shop__booking IS 'Indexes of every method over types that it has operators for.';
