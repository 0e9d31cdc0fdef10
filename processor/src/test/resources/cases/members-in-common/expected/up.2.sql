-- add column Asset.created_at
-- lock: ACCESS EXCLUSIVE on shop__asset; scans: no; rewrites: no; reverse: exact
ALTER TABLE shop__asset ADD COLUMN created_at timestamptz NOT NULL DEFAULT now();
COMMENT ON COLUMN shop__asset.created_at IS 'When the row was made.';

-- add column Asset.listed_on
-- lock: ACCESS EXCLUSIVE on shop__asset; scans: no; rewrites: no; reverse: exact
ALTER TABLE shop__asset ADD COLUMN listed_on date NOT NULL DEFAULT CURRENT_DATE;

-- add column Asset.traded_From
-- lock: ACCESS EXCLUSIVE on shop__asset; scans: no; rewrites: no; reverse: exact
ALTER TABLE shop__asset ADD COLUMN "traded_From" date;
