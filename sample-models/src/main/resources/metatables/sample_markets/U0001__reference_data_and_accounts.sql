-- Revision 0001, part 1 of 1, down
-- Message: reference data and accounts
-- Parent: none
-- Schema before: sha256:c03deff67fe556d1e8127ce2fad57255fd83cf331d8d79efe33fd19422474ddb
-- Schema after: sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
-- Transaction: yes

-- drop foreign key fk__ms_markets__issuer__parent_uid on Issuer
-- lock: ACCESS EXCLUSIVE on ms_markets__issuer; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on ms_markets__issuer, brief
ALTER TABLE ms_markets__issuer DROP CONSTRAINT fk__ms_markets__issuer__parent_uid;

-- drop foreign key fk__ms_markets__future_details__underlying_uid on FutureDetails
-- lock: ACCESS EXCLUSIVE on ms_markets__future_details, ms_markets__asset; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on ms_markets__future_details and ms_markets__asset, brief
ALTER TABLE ms_markets__future_details DROP CONSTRAINT fk__ms_markets__future_details__underlying_uid;

-- drop foreign key fk__ms_markets__future_details__asset_uid on FutureDetails
-- lock: ACCESS EXCLUSIVE on ms_markets__future_details, ms_markets__asset; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on ms_markets__future_details and ms_markets__asset, brief
ALTER TABLE ms_markets__future_details DROP CONSTRAINT fk__ms_markets__future_details__asset_uid;

-- drop foreign key fk__ms_markets__currency_spot_details__asset_uid on CurrencySpotDetails
-- lock: ACCESS EXCLUSIVE on ms_markets__currency_spot_details, ms_markets__asset; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on ms_markets__currency_spot_details and ms_markets__asset, brief
ALTER TABLE ms_markets__currency_spot_details DROP CONSTRAINT fk__ms_markets__currency_spot_details__asset_uid;

-- drop foreign key fk__ms_markets__calendar_session__calendar_uid on CalendarSession
-- lock: ACCESS EXCLUSIVE on ms_markets__calendar_session, ms_markets__calendar; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on ms_markets__calendar_session and ms_markets__calendar, brief
ALTER TABLE ms_markets__calendar_session DROP CONSTRAINT fk__ms_markets__calendar_session__calendar_uid;

-- drop foreign key fk__ms_markets__calendar_event__calendar_uid on CalendarEvent
-- lock: ACCESS EXCLUSIVE on ms_markets__calendar_event, ms_markets__calendar; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on ms_markets__calendar_event and ms_markets__calendar, brief
ALTER TABLE ms_markets__calendar_event DROP CONSTRAINT fk__ms_markets__calendar_event__calendar_uid;

-- drop foreign key fk__ms_markets__calendar_date__calendar_uid on CalendarDate
-- lock: ACCESS EXCLUSIVE on ms_markets__calendar_date, ms_markets__calendar; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on ms_markets__calendar_date and ms_markets__calendar, brief
ALTER TABLE ms_markets__calendar_date DROP CONSTRAINT fk__ms_markets__calendar_date__calendar_uid;

-- drop foreign key fk__ms_markets__bond_details__asset_uid on BondDetails
-- lock: ACCESS EXCLUSIVE on ms_markets__bond_details, ms_markets__asset; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on ms_markets__bond_details and ms_markets__asset, brief
ALTER TABLE ms_markets__bond_details DROP CONSTRAINT fk__ms_markets__bond_details__asset_uid;

-- drop foreign key fk__ms_markets__asset_snapshots_ts__asset_uid on AssetSnapshotsTS
-- lock: ACCESS EXCLUSIVE on ms_markets__asset_snapshots_ts, ms_markets__asset; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on ms_markets__asset_snapshots_ts and ms_markets__asset, brief
ALTER TABLE ms_markets__asset_snapshots_ts DROP CONSTRAINT fk__ms_markets__asset_snapshots_ts__asset_uid;

-- drop foreign key fk__ms_markets__asset_category_membership__category_uid on AssetCategoryMembership
-- lock: ACCESS EXCLUSIVE on ms_markets__asset_category_membership, ms_markets__asset_category; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on ms_markets__asset_category_membership and ms_markets__asset_category, brief
ALTER TABLE ms_markets__asset_category_membership DROP CONSTRAINT fk__ms_markets__asset_category_membership__category_uid;

-- drop foreign key fk__ms_markets__asset_category_membership__asset_uid on AssetCategoryMembership
-- lock: ACCESS EXCLUSIVE on ms_markets__asset_category_membership, ms_markets__asset; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on ms_markets__asset_category_membership and ms_markets__asset, brief
ALTER TABLE ms_markets__asset_category_membership DROP CONSTRAINT fk__ms_markets__asset_category_membership__asset_uid;

-- drop foreign key fk__ms_markets__asset__issuer_uid on Asset
-- lock: ACCESS EXCLUSIVE on ms_markets__asset, ms_markets__issuer; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on ms_markets__asset and ms_markets__issuer, brief
ALTER TABLE ms_markets__asset DROP CONSTRAINT fk__ms_markets__asset__issuer_uid;

-- drop foreign key fk__ms_markets__asset__asset_type_uid on Asset
-- lock: ACCESS EXCLUSIVE on ms_markets__asset, ms_markets__asset_type; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on ms_markets__asset and ms_markets__asset_type, brief
ALTER TABLE ms_markets__asset DROP CONSTRAINT fk__ms_markets__asset__asset_type_uid;

-- drop foreign key fk__ms_markets__account_target_allocation__category_uid on AccountTargetAllocation
-- lock: ACCESS EXCLUSIVE on ms_markets__account_target_allocation, ms_markets__asset_category; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on ms_markets__account_target_allocation and ms_markets__asset_category, brief
ALTER TABLE ms_markets__account_target_allocation DROP CONSTRAINT fk__ms_markets__account_target_allocation__category_uid;

-- drop foreign key fk__ms_markets__account_target_allocation__allocation_model_uid on AccountTargetAllocation
-- lock: ACCESS EXCLUSIVE on ms_markets__account_target_allocation, ms_markets__account_allocation_model; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on ms_markets__account_target_allocation and ms_markets__account_allocation_model, brief
ALTER TABLE ms_markets__account_target_allocation DROP CONSTRAINT fk__ms_markets__account_target_allocation__allocation_model_uid;

-- drop foreign key fk__ms_markets__account_holdings_ts__holdings_set_uid on AccountHoldingsTS
-- lock: ACCESS EXCLUSIVE on ms_markets__account_holdings_ts, ms_markets__account_holdings_set; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on ms_markets__account_holdings_ts and ms_markets__account_holdings_set, brief
ALTER TABLE ms_markets__account_holdings_ts DROP CONSTRAINT fk__ms_markets__account_holdings_ts__holdings_set_uid;

-- drop foreign key fk__ms_markets__account_holdings_ts__asset_uid on AccountHoldingsTS
-- lock: ACCESS EXCLUSIVE on ms_markets__account_holdings_ts, ms_markets__asset; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on ms_markets__account_holdings_ts and ms_markets__asset, brief
ALTER TABLE ms_markets__account_holdings_ts DROP CONSTRAINT fk__ms_markets__account_holdings_ts__asset_uid;

-- drop foreign key fk__ms_markets__account_holdings_ts__account_uid on AccountHoldingsTS
-- lock: ACCESS EXCLUSIVE on ms_markets__account_holdings_ts, ms_markets__account; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on ms_markets__account_holdings_ts and ms_markets__account, brief
ALTER TABLE ms_markets__account_holdings_ts DROP CONSTRAINT fk__ms_markets__account_holdings_ts__account_uid;

-- drop foreign key fk__ms_markets__account_holdings_set__account_uid on AccountHoldingsSet
-- lock: ACCESS EXCLUSIVE on ms_markets__account_holdings_set, ms_markets__account; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on ms_markets__account_holdings_set and ms_markets__account, brief
ALTER TABLE ms_markets__account_holdings_set DROP CONSTRAINT fk__ms_markets__account_holdings_set__account_uid;

-- drop foreign key fk__ms_markets__account_group__parent_uid on AccountGroup
-- lock: ACCESS EXCLUSIVE on ms_markets__account_group; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on ms_markets__account_group, brief
ALTER TABLE ms_markets__account_group DROP CONSTRAINT fk__ms_markets__account_group__parent_uid;

-- drop foreign key fk__ms_markets__account__group_uid on Account
-- lock: ACCESS EXCLUSIVE on ms_markets__account, ms_markets__account_group; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on ms_markets__account and ms_markets__account_group, brief
ALTER TABLE ms_markets__account DROP CONSTRAINT fk__ms_markets__account__group_uid;

-- drop foreign key fk__ms_markets__account__allocation_model_uid on Account
-- lock: ACCESS EXCLUSIVE on ms_markets__account, ms_markets__account_allocation_model; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on ms_markets__account and ms_markets__account_allocation_model, brief
ALTER TABLE ms_markets__account DROP CONSTRAINT fk__ms_markets__account__allocation_model_uid;

-- drop table Issuer
-- lock: ACCESS EXCLUSIVE on ms_markets__issuer; scans: no; rewrites: no; restores: exact
-- hazard MT340: the rows of ms_markets__issuer are lost; ACCESS EXCLUSIVE on it, brief; a release that still uses the table fails from here on
DROP TABLE ms_markets__issuer;

-- drop table FutureDetails
-- lock: ACCESS EXCLUSIVE on ms_markets__future_details; scans: no; rewrites: no; restores: exact
-- hazard MT340: the rows of ms_markets__future_details are lost; ACCESS EXCLUSIVE on it, brief; a release that still uses the table fails from here on
DROP TABLE ms_markets__future_details;

-- drop table CurrencySpotDetails
-- lock: ACCESS EXCLUSIVE on ms_markets__currency_spot_details; scans: no; rewrites: no; restores: exact
-- hazard MT340: the rows of ms_markets__currency_spot_details are lost; ACCESS EXCLUSIVE on it, brief; a release that still uses the table fails from here on
DROP TABLE ms_markets__currency_spot_details;

-- drop table CalendarSession
-- lock: ACCESS EXCLUSIVE on ms_markets__calendar_session; scans: no; rewrites: no; restores: exact
-- hazard MT340: the rows of ms_markets__calendar_session are lost; ACCESS EXCLUSIVE on it, brief; a release that still uses the table fails from here on
DROP TABLE ms_markets__calendar_session;

-- drop table CalendarEvent
-- lock: ACCESS EXCLUSIVE on ms_markets__calendar_event; scans: no; rewrites: no; restores: exact
-- hazard MT340: the rows of ms_markets__calendar_event are lost; ACCESS EXCLUSIVE on it, brief; a release that still uses the table fails from here on
DROP TABLE ms_markets__calendar_event;

-- drop table CalendarDate
-- lock: ACCESS EXCLUSIVE on ms_markets__calendar_date; scans: no; rewrites: no; restores: exact
-- hazard MT340: the rows of ms_markets__calendar_date are lost; ACCESS EXCLUSIVE on it, brief; a release that still uses the table fails from here on
DROP TABLE ms_markets__calendar_date;

-- drop table Calendar
-- lock: ACCESS EXCLUSIVE on ms_markets__calendar; scans: no; rewrites: no; restores: exact
-- hazard MT340: the rows of ms_markets__calendar are lost; ACCESS EXCLUSIVE on it, brief; a release that still uses the table fails from here on
DROP TABLE ms_markets__calendar;

-- drop table BondDetails
-- lock: ACCESS EXCLUSIVE on ms_markets__bond_details; scans: no; rewrites: no; restores: exact
-- hazard MT340: the rows of ms_markets__bond_details are lost; ACCESS EXCLUSIVE on it, brief; a release that still uses the table fails from here on
DROP TABLE ms_markets__bond_details;

-- drop table AssetType
-- lock: ACCESS EXCLUSIVE on ms_markets__asset_type; scans: no; rewrites: no; restores: exact
-- hazard MT340: the rows of ms_markets__asset_type are lost; ACCESS EXCLUSIVE on it, brief; a release that still uses the table fails from here on
DROP TABLE ms_markets__asset_type;

-- drop table AssetSnapshotsTS
-- lock: ACCESS EXCLUSIVE on ms_markets__asset_snapshots_ts; scans: no; rewrites: no; restores: exact
-- hazard MT340: the rows of ms_markets__asset_snapshots_ts are lost; ACCESS EXCLUSIVE on it, brief; a release that still uses the table fails from here on
DROP TABLE ms_markets__asset_snapshots_ts;

-- drop table AssetCategoryMembership
-- lock: ACCESS EXCLUSIVE on ms_markets__asset_category_membership; scans: no; rewrites: no; restores: exact
-- hazard MT340: the rows of ms_markets__asset_category_membership are lost; ACCESS EXCLUSIVE on it, brief; a release that still uses the table fails from here on
DROP TABLE ms_markets__asset_category_membership;

-- drop table AssetCategory
-- lock: ACCESS EXCLUSIVE on ms_markets__asset_category; scans: no; rewrites: no; restores: exact
-- hazard MT340: the rows of ms_markets__asset_category are lost; ACCESS EXCLUSIVE on it, brief; a release that still uses the table fails from here on
DROP TABLE ms_markets__asset_category;

-- drop table Asset
-- lock: ACCESS EXCLUSIVE on ms_markets__asset; scans: no; rewrites: no; restores: exact
-- hazard MT340: the rows of ms_markets__asset are lost; ACCESS EXCLUSIVE on it, brief; a release that still uses the table fails from here on
DROP TABLE ms_markets__asset;

-- drop table AccountTargetAllocation
-- lock: ACCESS EXCLUSIVE on ms_markets__account_target_allocation; scans: no; rewrites: no; restores: exact
-- hazard MT340: the rows of ms_markets__account_target_allocation are lost; ACCESS EXCLUSIVE on it, brief; a release that still uses the table fails from here on
DROP TABLE ms_markets__account_target_allocation;

-- drop table AccountHoldingsTS
-- lock: ACCESS EXCLUSIVE on ms_markets__account_holdings_ts; scans: no; rewrites: no; restores: exact
-- hazard MT340: the rows of ms_markets__account_holdings_ts are lost; ACCESS EXCLUSIVE on it, brief; a release that still uses the table fails from here on
DROP TABLE ms_markets__account_holdings_ts;

-- drop table AccountHoldingsSet
-- lock: ACCESS EXCLUSIVE on ms_markets__account_holdings_set; scans: no; rewrites: no; restores: exact
-- hazard MT340: the rows of ms_markets__account_holdings_set are lost; ACCESS EXCLUSIVE on it, brief; a release that still uses the table fails from here on
DROP TABLE ms_markets__account_holdings_set;

-- drop table AccountGroup
-- lock: ACCESS EXCLUSIVE on ms_markets__account_group; scans: no; rewrites: no; restores: exact
-- hazard MT340: the rows of ms_markets__account_group are lost; ACCESS EXCLUSIVE on it, brief; a release that still uses the table fails from here on
DROP TABLE ms_markets__account_group;

-- drop table AccountAllocationModel
-- lock: ACCESS EXCLUSIVE on ms_markets__account_allocation_model; scans: no; rewrites: no; restores: exact
-- hazard MT340: the rows of ms_markets__account_allocation_model are lost; ACCESS EXCLUSIVE on it, brief; a release that still uses the table fails from here on
DROP TABLE ms_markets__account_allocation_model;

-- drop table Account
-- lock: ACCESS EXCLUSIVE on ms_markets__account; scans: no; rewrites: no; restores: exact
-- hazard MT340: the rows of ms_markets__account are lost; ACCESS EXCLUSIVE on it, brief; a release that still uses the table fails from here on
DROP TABLE ms_markets__account;
