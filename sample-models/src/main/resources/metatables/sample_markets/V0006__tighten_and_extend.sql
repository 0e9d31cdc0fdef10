-- Revision 0006, part 1 of 1, up
-- Message: tighten and extend
-- Parent: 0005
-- Schema before: sha256:51df51e25a30100541aa26932e977d77688fe2740b57d182426681a7886f4dbc
-- Schema after: sha256:3ddcf7c995a194de83ac3c129335a16024fd8a7c5d23a98b27154137ca5b3ac9
-- Transaction: yes

-- drop column Account.nickname
-- lock: ACCESS EXCLUSIVE on ms_markets__account; scans: no; rewrites: no; reverse: structure only
-- hazard MT341: the values of ms_markets__account.nickname are lost; ACCESS EXCLUSIVE on the table, brief; a release that still uses the column fails from here on
ALTER TABLE ms_markets__account DROP COLUMN nickname;

-- rename table IndexFormulaLeg to IndexFormulaInput
-- lock: ACCESS EXCLUSIVE on ms_markets__index_formula_leg; scans: no; rewrites: no; reverse: exact
-- hazard MT349: ACCESS EXCLUSIVE on ms_markets__index_formula_leg, brief; a release that still uses that name fails from here on
ALTER TABLE ms_markets__index_formula_leg RENAME TO ms_markets__index_formula_input;

-- rename column Asset.ticker to symbol
-- lock: ACCESS EXCLUSIVE on ms_markets__asset; scans: no; rewrites: no; reverse: exact
-- hazard MT349: ACCESS EXCLUSIVE on ms_markets__asset, brief; a release that still uses ticker fails from here on
ALTER TABLE ms_markets__asset RENAME COLUMN ticker TO symbol;

-- rename primary key pk__ms_markets__index_formula_leg__formula_uid__name to pk__ms_markets__index_formula_input__formula_uid__name on IndexFormulaInput
-- lock: ACCESS EXCLUSIVE on ms_markets__index_formula_input; scans: no; rewrites: no; reverse: exact
ALTER TABLE ms_markets__index_formula_input RENAME CONSTRAINT pk__ms_markets__index_formula_leg__formula_uid__name TO pk__ms_markets__index_formula_input__formula_uid__name;

-- rename index ix__ms_markets__index_formula_leg__asset_uid to ix__ms_markets__index_formula_input__asset_uid on IndexFormulaInput
-- lock: SHARE UPDATE EXCLUSIVE on ix__ms_markets__index_formula_leg__asset_uid; scans: no; rewrites: no; reverse: exact
ALTER INDEX ix__ms_markets__index_formula_leg__asset_uid RENAME TO ix__ms_markets__index_formula_input__asset_uid;

-- rename index ix__ms_markets__index_formula_leg__index_uid to ix__ms_markets__index_formula_input__index_uid on IndexFormulaInput
-- lock: SHARE UPDATE EXCLUSIVE on ix__ms_markets__index_formula_leg__index_uid; scans: no; rewrites: no; reverse: exact
ALTER INDEX ix__ms_markets__index_formula_leg__index_uid RENAME TO ix__ms_markets__index_formula_input__index_uid;

-- rename foreign key fk__ms_markets__index_formula_leg__asset_uid to fk__ms_markets__index_formula_input__asset_uid on IndexFormulaInput
-- lock: ACCESS EXCLUSIVE on ms_markets__index_formula_input; scans: no; rewrites: no; reverse: exact
ALTER TABLE ms_markets__index_formula_input RENAME CONSTRAINT fk__ms_markets__index_formula_leg__asset_uid TO fk__ms_markets__index_formula_input__asset_uid;

-- rename foreign key fk__ms_markets__index_formula_leg__formula_uid to fk__ms_markets__index_formula_input__formula_uid on IndexFormulaInput
-- lock: ACCESS EXCLUSIVE on ms_markets__index_formula_input; scans: no; rewrites: no; reverse: exact
ALTER TABLE ms_markets__index_formula_input RENAME CONSTRAINT fk__ms_markets__index_formula_leg__formula_uid TO fk__ms_markets__index_formula_input__formula_uid;

-- rename foreign key fk__ms_markets__index_formula_leg__index_uid to fk__ms_markets__index_formula_input__index_uid on IndexFormulaInput
-- lock: ACCESS EXCLUSIVE on ms_markets__index_formula_input; scans: no; rewrites: no; reverse: exact
ALTER TABLE ms_markets__index_formula_input RENAME CONSTRAINT fk__ms_markets__index_formula_leg__index_uid TO fk__ms_markets__index_formula_input__index_uid;

-- change type of Asset.name from varchar(120) to varchar(255)
-- lock: ACCESS EXCLUSIVE on ms_markets__asset; scans: no; rewrites: no; reverse: exact
ALTER TABLE ms_markets__asset ALTER COLUMN name TYPE varchar(255);

-- change type of AssetSnapshotsTS.open from numeric(18,8) to numeric(24,8)
-- lock: ACCESS EXCLUSIVE on ms_markets__asset_snapshots_ts; scans: no; rewrites: no; reverse: exact
ALTER TABLE ms_markets__asset_snapshots_ts ALTER COLUMN open TYPE numeric(24,8);

-- change type of AssetSnapshotsTS.high from numeric(18,8) to numeric(24,8)
-- lock: ACCESS EXCLUSIVE on ms_markets__asset_snapshots_ts; scans: no; rewrites: no; reverse: exact
ALTER TABLE ms_markets__asset_snapshots_ts ALTER COLUMN high TYPE numeric(24,8);

-- change type of AssetSnapshotsTS.low from numeric(18,8) to numeric(24,8)
-- lock: ACCESS EXCLUSIVE on ms_markets__asset_snapshots_ts; scans: no; rewrites: no; reverse: exact
ALTER TABLE ms_markets__asset_snapshots_ts ALTER COLUMN low TYPE numeric(24,8);

-- change type of AssetSnapshotsTS.close from numeric(18,8) to numeric(24,8)
-- lock: ACCESS EXCLUSIVE on ms_markets__asset_snapshots_ts; scans: no; rewrites: no; reverse: exact
ALTER TABLE ms_markets__asset_snapshots_ts ALTER COLUMN close TYPE numeric(24,8);

-- make Account.name not null
-- lock: ACCESS EXCLUSIVE on ms_markets__account; scans: yes; rewrites: no; reverse: exact
-- hazard MT343: ACCESS EXCLUSIVE on ms_markets__account while all its rows are scanned: nobody reads or writes it meanwhile; fails if name is null anywhere, so fill it first
ALTER TABLE ms_markets__account ALTER COLUMN name SET NOT NULL;

-- change default of OrderManager.enabled
-- lock: ACCESS EXCLUSIVE on ms_markets__order_manager; scans: no; rewrites: no; reverse: exact
ALTER TABLE ms_markets__order_manager ALTER COLUMN enabled SET DEFAULT true;

-- make VirtualFund.strategy nullable
-- lock: ACCESS EXCLUSIVE on ms_markets__virtual_fund; scans: no; rewrites: no; reverse: exact
ALTER TABLE ms_markets__virtual_fund ALTER COLUMN strategy DROP NOT NULL;

-- add index ix__ms_markets__asset__symbol__currency on Asset
-- lock: SHARE on ms_markets__asset; scans: yes; rewrites: no; reverse: exact
-- hazard MT345: SHARE on ms_markets__asset while the index is built: nobody writes the table meanwhile
CREATE INDEX ix__ms_markets__asset__symbol__currency ON ms_markets__asset (symbol, currency);

-- add unique constraint uq__ms_markets__currency_spot_details__base_currency_54c3384455 on CurrencySpotDetails
-- lock: ACCESS EXCLUSIVE on ms_markets__currency_spot_details; scans: yes; rewrites: no; reverse: exact
-- hazard MT345: ACCESS EXCLUSIVE on ms_markets__currency_spot_details while its index is built: nobody reads or writes the table meanwhile; fails on duplicates
ALTER TABLE ms_markets__currency_spot_details
    ADD CONSTRAINT uq__ms_markets__currency_spot_details__base_currency_54c3384455 UNIQUE (base_currency, quote_currency);

-- change comment of AssetSnapshotsTS.close
-- lock: SHARE UPDATE EXCLUSIVE on ms_markets__asset_snapshots_ts; scans: no; rewrites: no; reverse: exact
COMMENT ON COLUMN ms_markets__asset_snapshots_ts.close IS 'the official closing price, adjusted neither for splits nor for dividends';
