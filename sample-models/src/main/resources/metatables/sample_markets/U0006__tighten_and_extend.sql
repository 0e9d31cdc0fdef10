-- Revision 0006, part 1 of 1, down
-- Message: tighten and extend
-- Parent: 0005
-- Schema before: sha256:3ddcf7c995a194de83ac3c129335a16024fd8a7c5d23a98b27154137ca5b3ac9
-- Schema after: sha256:51df51e25a30100541aa26932e977d77688fe2740b57d182426681a7886f4dbc
-- Transaction: yes

-- change comment of AssetSnapshotsTS.close
-- lock: SHARE UPDATE EXCLUSIVE on ms_markets__asset_snapshots_ts; scans: no; rewrites: no; restores: exact
COMMENT ON COLUMN ms_markets__asset_snapshots_ts.close IS 'the last price of the day';

-- drop unique constraint uq__ms_markets__currency_spot_details__base_currency_54c3384455 on CurrencySpotDetails
-- lock: ACCESS EXCLUSIVE on ms_markets__currency_spot_details; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on ms_markets__currency_spot_details, brief; duplicates are possible from here on
ALTER TABLE ms_markets__currency_spot_details DROP CONSTRAINT uq__ms_markets__currency_spot_details__base_currency_54c3384455;

-- drop index ix__ms_markets__asset__symbol__currency on Asset
-- lock: ACCESS EXCLUSIVE on ms_markets__asset; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on ms_markets__asset, brief; queries that used it slow down from here on
DROP INDEX ix__ms_markets__asset__symbol__currency;

-- make VirtualFund.strategy not null
-- lock: ACCESS EXCLUSIVE on ms_markets__virtual_fund; scans: yes; rewrites: no; restores: exact
-- hazard MT343: ACCESS EXCLUSIVE on ms_markets__virtual_fund while all its rows are scanned: nobody reads or writes it meanwhile; fails if strategy is null anywhere, so fill it first
ALTER TABLE ms_markets__virtual_fund ALTER COLUMN strategy SET NOT NULL;

-- change default of OrderManager.enabled
-- lock: ACCESS EXCLUSIVE on ms_markets__order_manager; scans: no; rewrites: no; restores: exact
ALTER TABLE ms_markets__order_manager ALTER COLUMN enabled SET DEFAULT false;

-- make Account.name nullable
-- lock: ACCESS EXCLUSIVE on ms_markets__account; scans: no; rewrites: no; restores: exact
ALTER TABLE ms_markets__account ALTER COLUMN name DROP NOT NULL;

-- change type of AssetSnapshotsTS.close from numeric(24,8) to numeric(18,8)
-- lock: ACCESS EXCLUSIVE on ms_markets__asset_snapshots_ts; scans: yes; rewrites: yes; restores: exact
-- hazard MT344: ACCESS EXCLUSIVE on ms_markets__asset_snapshots_ts while the table and its indexes are rewritten: nobody reads or writes it meanwhile; values that do not fit numeric(18,8) are rounded, cut or make it fail
ALTER TABLE ms_markets__asset_snapshots_ts ALTER COLUMN close TYPE numeric(18,8);

-- change type of AssetSnapshotsTS.low from numeric(24,8) to numeric(18,8)
-- lock: ACCESS EXCLUSIVE on ms_markets__asset_snapshots_ts; scans: yes; rewrites: yes; restores: exact
-- hazard MT344: ACCESS EXCLUSIVE on ms_markets__asset_snapshots_ts while the table and its indexes are rewritten: nobody reads or writes it meanwhile; values that do not fit numeric(18,8) are rounded, cut or make it fail
ALTER TABLE ms_markets__asset_snapshots_ts ALTER COLUMN low TYPE numeric(18,8);

-- change type of AssetSnapshotsTS.high from numeric(24,8) to numeric(18,8)
-- lock: ACCESS EXCLUSIVE on ms_markets__asset_snapshots_ts; scans: yes; rewrites: yes; restores: exact
-- hazard MT344: ACCESS EXCLUSIVE on ms_markets__asset_snapshots_ts while the table and its indexes are rewritten: nobody reads or writes it meanwhile; values that do not fit numeric(18,8) are rounded, cut or make it fail
ALTER TABLE ms_markets__asset_snapshots_ts ALTER COLUMN high TYPE numeric(18,8);

-- change type of AssetSnapshotsTS.open from numeric(24,8) to numeric(18,8)
-- lock: ACCESS EXCLUSIVE on ms_markets__asset_snapshots_ts; scans: yes; rewrites: yes; restores: exact
-- hazard MT344: ACCESS EXCLUSIVE on ms_markets__asset_snapshots_ts while the table and its indexes are rewritten: nobody reads or writes it meanwhile; values that do not fit numeric(18,8) are rounded, cut or make it fail
ALTER TABLE ms_markets__asset_snapshots_ts ALTER COLUMN open TYPE numeric(18,8);

-- change type of Asset.name from varchar(255) to varchar(120)
-- lock: ACCESS EXCLUSIVE on ms_markets__asset; scans: yes; rewrites: yes; restores: exact
-- hazard MT344: ACCESS EXCLUSIVE on ms_markets__asset while the table and its indexes are rewritten: nobody reads or writes it meanwhile; values that do not fit varchar(120) are rounded, cut or make it fail
ALTER TABLE ms_markets__asset ALTER COLUMN name TYPE varchar(120);

-- rename foreign key fk__ms_markets__index_formula_input__index_uid to fk__ms_markets__index_formula_leg__index_uid on IndexFormulaInput
-- lock: ACCESS EXCLUSIVE on ms_markets__index_formula_input; scans: no; rewrites: no; restores: exact
ALTER TABLE ms_markets__index_formula_input RENAME CONSTRAINT fk__ms_markets__index_formula_input__index_uid TO fk__ms_markets__index_formula_leg__index_uid;

-- rename foreign key fk__ms_markets__index_formula_input__formula_uid to fk__ms_markets__index_formula_leg__formula_uid on IndexFormulaInput
-- lock: ACCESS EXCLUSIVE on ms_markets__index_formula_input; scans: no; rewrites: no; restores: exact
ALTER TABLE ms_markets__index_formula_input RENAME CONSTRAINT fk__ms_markets__index_formula_input__formula_uid TO fk__ms_markets__index_formula_leg__formula_uid;

-- rename foreign key fk__ms_markets__index_formula_input__asset_uid to fk__ms_markets__index_formula_leg__asset_uid on IndexFormulaInput
-- lock: ACCESS EXCLUSIVE on ms_markets__index_formula_input; scans: no; rewrites: no; restores: exact
ALTER TABLE ms_markets__index_formula_input RENAME CONSTRAINT fk__ms_markets__index_formula_input__asset_uid TO fk__ms_markets__index_formula_leg__asset_uid;

-- rename index ix__ms_markets__index_formula_input__index_uid to ix__ms_markets__index_formula_leg__index_uid on IndexFormulaInput
-- lock: SHARE UPDATE EXCLUSIVE on ix__ms_markets__index_formula_input__index_uid; scans: no; rewrites: no; restores: exact
ALTER INDEX ix__ms_markets__index_formula_input__index_uid RENAME TO ix__ms_markets__index_formula_leg__index_uid;

-- rename index ix__ms_markets__index_formula_input__asset_uid to ix__ms_markets__index_formula_leg__asset_uid on IndexFormulaInput
-- lock: SHARE UPDATE EXCLUSIVE on ix__ms_markets__index_formula_input__asset_uid; scans: no; rewrites: no; restores: exact
ALTER INDEX ix__ms_markets__index_formula_input__asset_uid RENAME TO ix__ms_markets__index_formula_leg__asset_uid;

-- rename primary key pk__ms_markets__index_formula_input__formula_uid__name to pk__ms_markets__index_formula_leg__formula_uid__name on IndexFormulaInput
-- lock: ACCESS EXCLUSIVE on ms_markets__index_formula_input; scans: no; rewrites: no; restores: exact
ALTER TABLE ms_markets__index_formula_input RENAME CONSTRAINT pk__ms_markets__index_formula_input__formula_uid__name TO pk__ms_markets__index_formula_leg__formula_uid__name;

-- rename column Asset.symbol to ticker
-- lock: ACCESS EXCLUSIVE on ms_markets__asset; scans: no; rewrites: no; restores: exact
-- hazard MT349: ACCESS EXCLUSIVE on ms_markets__asset, brief; a release that still uses symbol fails from here on
ALTER TABLE ms_markets__asset RENAME COLUMN symbol TO ticker;

-- rename table IndexFormulaInput to IndexFormulaLeg
-- lock: ACCESS EXCLUSIVE on ms_markets__index_formula_input; scans: no; rewrites: no; restores: exact
-- hazard MT349: ACCESS EXCLUSIVE on ms_markets__index_formula_input, brief; a release that still uses that name fails from here on
ALTER TABLE ms_markets__index_formula_input RENAME TO ms_markets__index_formula_leg;

-- add column Account.nickname
-- lock: ACCESS EXCLUSIVE on ms_markets__account; scans: no; rewrites: no; restores: structure only
ALTER TABLE ms_markets__account ADD COLUMN nickname varchar(60);
COMMENT ON COLUMN ms_markets__account.nickname IS 'what the desk calls it';
