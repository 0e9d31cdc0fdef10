-- Revision 0002, part 1 of 1, down
-- Message: orders and trades
-- Parent: 0001
-- Schema before: sha256:94511ffb0d5db333034d3b6c6713d4d5cdffbfa9a1c948895428cf457fac7867
-- Schema after: sha256:c03deff67fe556d1e8127ce2fad57255fd83cf331d8d79efe33fd19422474ddb
-- Transaction: yes

-- drop foreign key fk__ms_markets__virtual_fund_holdings_ts__virtual_fund_uid on VirtualFundHoldingsTS
-- lock: ACCESS EXCLUSIVE on ms_markets__virtual_fund_holdings_ts, ms_markets__virtual_fund; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on ms_markets__virtual_fund_holdings_ts and ms_markets__virtual_fund, brief
ALTER TABLE ms_markets__virtual_fund_holdings_ts DROP CONSTRAINT fk__ms_markets__virtual_fund_holdings_ts__virtual_fund_uid;

-- drop foreign key fk__ms_markets__virtual_fund_holdings_ts__asset_uid on VirtualFundHoldingsTS
-- lock: ACCESS EXCLUSIVE on ms_markets__virtual_fund_holdings_ts, ms_markets__asset; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on ms_markets__virtual_fund_holdings_ts and ms_markets__asset, brief
ALTER TABLE ms_markets__virtual_fund_holdings_ts DROP CONSTRAINT fk__ms_markets__virtual_fund_holdings_ts__asset_uid;

-- drop foreign key fk__ms_markets__virtual_fund__account_uid on VirtualFund
-- lock: ACCESS EXCLUSIVE on ms_markets__virtual_fund, ms_markets__account; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on ms_markets__virtual_fund and ms_markets__account, brief
ALTER TABLE ms_markets__virtual_fund DROP CONSTRAINT fk__ms_markets__virtual_fund__account_uid;

-- drop foreign key fk__ms_markets__trades_ts__order_uid on TradesTS
-- lock: ACCESS EXCLUSIVE on ms_markets__trades_ts, ms_markets__orders_ts; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on ms_markets__trades_ts and ms_markets__orders_ts, brief
ALTER TABLE ms_markets__trades_ts DROP CONSTRAINT fk__ms_markets__trades_ts__order_uid;

-- drop foreign key fk__ms_markets__trades_ts__asset_uid on TradesTS
-- lock: ACCESS EXCLUSIVE on ms_markets__trades_ts, ms_markets__asset; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on ms_markets__trades_ts and ms_markets__asset, brief
ALTER TABLE ms_markets__trades_ts DROP CONSTRAINT fk__ms_markets__trades_ts__asset_uid;

-- drop foreign key fk__ms_markets__trades_ts__account_uid on TradesTS
-- lock: ACCESS EXCLUSIVE on ms_markets__trades_ts, ms_markets__account; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on ms_markets__trades_ts and ms_markets__account, brief
ALTER TABLE ms_markets__trades_ts DROP CONSTRAINT fk__ms_markets__trades_ts__account_uid;

-- drop foreign key fk__ms_markets__target_positions_ts__position_set_uid on TargetPositionsTS
-- lock: ACCESS EXCLUSIVE on ms_markets__target_positions_ts, ms_markets__position_set; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on ms_markets__target_positions_ts and ms_markets__position_set, brief
ALTER TABLE ms_markets__target_positions_ts DROP CONSTRAINT fk__ms_markets__target_positions_ts__position_set_uid;

-- drop foreign key fk__ms_markets__target_positions_ts__asset_uid on TargetPositionsTS
-- lock: ACCESS EXCLUSIVE on ms_markets__target_positions_ts, ms_markets__asset; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on ms_markets__target_positions_ts and ms_markets__asset, brief
ALTER TABLE ms_markets__target_positions_ts DROP CONSTRAINT fk__ms_markets__target_positions_ts__asset_uid;

-- drop foreign key fk__ms_markets__target_positions_ts__account_uid on TargetPositionsTS
-- lock: ACCESS EXCLUSIVE on ms_markets__target_positions_ts, ms_markets__account; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on ms_markets__target_positions_ts and ms_markets__account, brief
ALTER TABLE ms_markets__target_positions_ts DROP CONSTRAINT fk__ms_markets__target_positions_ts__account_uid;

-- drop foreign key fk__ms_markets__position_set__account_uid on PositionSet
-- lock: ACCESS EXCLUSIVE on ms_markets__position_set, ms_markets__account; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on ms_markets__position_set and ms_markets__account, brief
ALTER TABLE ms_markets__position_set DROP CONSTRAINT fk__ms_markets__position_set__account_uid;

-- drop foreign key fk__ms_markets__orders_ts__order_manager_uid on OrdersTS
-- lock: ACCESS EXCLUSIVE on ms_markets__orders_ts, ms_markets__order_manager; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on ms_markets__orders_ts and ms_markets__order_manager, brief
ALTER TABLE ms_markets__orders_ts DROP CONSTRAINT fk__ms_markets__orders_ts__order_manager_uid;

-- drop foreign key fk__ms_markets__orders_ts__asset_uid on OrdersTS
-- lock: ACCESS EXCLUSIVE on ms_markets__orders_ts, ms_markets__asset; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on ms_markets__orders_ts and ms_markets__asset, brief
ALTER TABLE ms_markets__orders_ts DROP CONSTRAINT fk__ms_markets__orders_ts__asset_uid;

-- drop foreign key fk__ms_markets__orders_ts__account_uid on OrdersTS
-- lock: ACCESS EXCLUSIVE on ms_markets__orders_ts, ms_markets__account; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on ms_markets__orders_ts and ms_markets__account, brief
ALTER TABLE ms_markets__orders_ts DROP CONSTRAINT fk__ms_markets__orders_ts__account_uid;

-- drop foreign key fk__ms_markets__order_events_ts__order_time__order_uid on OrderEventsTS
-- lock: ACCESS EXCLUSIVE on ms_markets__order_events_ts, ms_markets__orders_ts; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on ms_markets__order_events_ts and ms_markets__orders_ts, brief
ALTER TABLE ms_markets__order_events_ts DROP CONSTRAINT fk__ms_markets__order_events_ts__order_time__order_uid;

-- drop table VirtualFundHoldingsTS
-- lock: ACCESS EXCLUSIVE on ms_markets__virtual_fund_holdings_ts; scans: no; rewrites: no; restores: exact
-- hazard MT340: the rows of ms_markets__virtual_fund_holdings_ts are lost; ACCESS EXCLUSIVE on it, brief; a release that still uses the table fails from here on
DROP TABLE ms_markets__virtual_fund_holdings_ts;

-- drop table VirtualFund
-- lock: ACCESS EXCLUSIVE on ms_markets__virtual_fund; scans: no; rewrites: no; restores: exact
-- hazard MT340: the rows of ms_markets__virtual_fund are lost; ACCESS EXCLUSIVE on it, brief; a release that still uses the table fails from here on
DROP TABLE ms_markets__virtual_fund;

-- drop table TradesTS
-- lock: ACCESS EXCLUSIVE on ms_markets__trades_ts; scans: no; rewrites: no; restores: exact
-- hazard MT340: the rows of ms_markets__trades_ts are lost; ACCESS EXCLUSIVE on it, brief; a release that still uses the table fails from here on
DROP TABLE ms_markets__trades_ts;

-- drop table TargetPositionsTS
-- lock: ACCESS EXCLUSIVE on ms_markets__target_positions_ts; scans: no; rewrites: no; restores: exact
-- hazard MT340: the rows of ms_markets__target_positions_ts are lost; ACCESS EXCLUSIVE on it, brief; a release that still uses the table fails from here on
DROP TABLE ms_markets__target_positions_ts;

-- drop table PositionSet
-- lock: ACCESS EXCLUSIVE on ms_markets__position_set; scans: no; rewrites: no; restores: exact
-- hazard MT340: the rows of ms_markets__position_set are lost; ACCESS EXCLUSIVE on it, brief; a release that still uses the table fails from here on
DROP TABLE ms_markets__position_set;

-- drop table OrdersTS
-- lock: ACCESS EXCLUSIVE on ms_markets__orders_ts; scans: no; rewrites: no; restores: exact
-- hazard MT340: the rows of ms_markets__orders_ts are lost; ACCESS EXCLUSIVE on it, brief; a release that still uses the table fails from here on
DROP TABLE ms_markets__orders_ts;

-- drop table OrderManager
-- lock: ACCESS EXCLUSIVE on ms_markets__order_manager; scans: no; rewrites: no; restores: exact
-- hazard MT340: the rows of ms_markets__order_manager are lost; ACCESS EXCLUSIVE on it, brief; a release that still uses the table fails from here on
DROP TABLE ms_markets__order_manager;

-- drop table OrderEventsTS
-- lock: ACCESS EXCLUSIVE on ms_markets__order_events_ts; scans: no; rewrites: no; restores: exact
-- hazard MT340: the rows of ms_markets__order_events_ts are lost; ACCESS EXCLUSIVE on it, brief; a release that still uses the table fails from here on
DROP TABLE ms_markets__order_events_ts;
