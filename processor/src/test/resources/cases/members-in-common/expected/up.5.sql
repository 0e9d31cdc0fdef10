-- make Asset.traded_From mandatory, as proved
-- lock: ACCESS EXCLUSIVE on shop__asset; scans: no; rewrites: no; reverse: exact
ALTER TABLE shop__asset ALTER COLUMN "traded_From" SET NOT NULL;
ALTER TABLE shop__asset DROP CONSTRAINT "nn__shop__asset__traded_From";

-- add column Asset.traded_until
-- lock: ACCESS EXCLUSIVE on shop__asset; scans: no; rewrites: no; reverse: exact
ALTER TABLE shop__asset ADD COLUMN traded_until date;

-- add check constraint ends_after_it_begins on Asset for new rows
-- lock: ACCESS EXCLUSIVE on shop__asset; scans: no; rewrites: no; reverse: exact
ALTER TABLE shop__asset
    ADD CONSTRAINT ends_after_it_begins CHECK ("traded_From" < traded_until) NOT VALID;
