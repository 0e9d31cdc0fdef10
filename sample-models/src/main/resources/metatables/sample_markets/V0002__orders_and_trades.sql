-- Revision 0002, part 1 of 1, up
-- Message: orders and trades
-- Parent: 0001
-- Schema before: sha256:c03deff67fe556d1e8127ce2fad57255fd83cf331d8d79efe33fd19422474ddb
-- Schema after: sha256:94511ffb0d5db333034d3b6c6713d4d5cdffbfa9a1c948895428cf457fac7867
-- Transaction: yes

-- create table OrderEventsTS
-- lock: ACCESS EXCLUSIVE on ms_markets__order_events_ts; scans: no; rewrites: no; reverse: exact
CREATE TABLE ms_markets__order_events_ts (
    time_index timestamptz NOT NULL,
    order_uid uuid NOT NULL,
    sequence_number integer NOT NULL,
    order_time timestamptz NOT NULL,
    kind text NOT NULL,
    message text,
    payload jsonb,
    CONSTRAINT uq__ms_markets__order_events_ts__order_uid__sequence_number UNIQUE (order_uid, sequence_number),
    CONSTRAINT ck__ms_markets__order_events_ts__kind CHECK (kind IN ('SUBMITTED', 'ACKNOWLEDGED', 'REPLACED', 'FILLED', 'CANCELLED', 'REJECTED'))
);
COMMENT ON TABLE ms_markets__order_events_ts IS 'Everything that happened to every order, in the order in which it happened.';
COMMENT ON COLUMN ms_markets__order_events_ts.time_index IS 'when it happened';
COMMENT ON COLUMN ms_markets__order_events_ts.order_uid IS 'the order';
COMMENT ON COLUMN ms_markets__order_events_ts.sequence_number IS 'the number of the event among those of the order, from 1';
COMMENT ON COLUMN ms_markets__order_events_ts.order_time IS 'when the order was written';
COMMENT ON COLUMN ms_markets__order_events_ts.kind IS 'what happened';
COMMENT ON COLUMN ms_markets__order_events_ts.message IS 'the text of the venue';
COMMENT ON COLUMN ms_markets__order_events_ts.payload IS 'the message as it was received';
CREATE INDEX ix__ms_markets__order_events_ts__kind ON ms_markets__order_events_ts (kind);
CREATE INDEX ix__ms_markets__order_events_ts__order_time__order_uid ON ms_markets__order_events_ts (order_time, order_uid);
CREATE UNIQUE INDEX uix__ms_markets__order_events_ts__time_index__order__1d044c8b00 ON ms_markets__order_events_ts (time_index, order_uid, sequence_number);

-- create table OrderManager
-- lock: ACCESS EXCLUSIVE on ms_markets__order_manager; scans: no; rewrites: no; reverse: exact
CREATE TABLE ms_markets__order_manager (
    uid uuid NOT NULL,
    name varchar(120) NOT NULL,
    gateway varchar(60) NOT NULL,
    enabled boolean NOT NULL DEFAULT false,
    settings jsonb NOT NULL DEFAULT ('{}'::jsonb),
    CONSTRAINT pk__ms_markets__order_manager__uid PRIMARY KEY (uid),
    CONSTRAINT uq__ms_markets__order_manager__name UNIQUE (name)
);
COMMENT ON TABLE ms_markets__order_manager IS 'Programs and desks that send orders.';
COMMENT ON COLUMN ms_markets__order_manager.uid IS 'the key of the order manager';
COMMENT ON COLUMN ms_markets__order_manager.name IS 'the name shown to people';
COMMENT ON COLUMN ms_markets__order_manager.gateway IS 'the connection through which it trades';
COMMENT ON COLUMN ms_markets__order_manager.enabled IS 'whether it may send orders';
COMMENT ON COLUMN ms_markets__order_manager.settings IS 'limits and routing, in the format of the gateway';

-- create table OrdersTS
-- lock: ACCESS EXCLUSIVE on ms_markets__orders_ts; scans: no; rewrites: no; reverse: exact
CREATE TABLE ms_markets__orders_ts (
    time_index timestamptz NOT NULL,
    order_uid uuid NOT NULL,
    account_uid uuid NOT NULL,
    asset_uid uuid NOT NULL,
    order_manager_uid uuid NOT NULL,
    side text NOT NULL,
    order_type text NOT NULL,
    quantity numeric(28,8) NOT NULL,
    limit_price numeric(24,8),
    status text NOT NULL DEFAULT 'NEW',
    venue_reference varchar(80),
    CONSTRAINT uq__ms_markets__orders_ts__order_uid UNIQUE (order_uid),
    CONSTRAINT ck__ms_markets__orders_ts__order_type CHECK (order_type IN ('MARKET', 'LIMIT', 'STOP', 'STOP_LIMIT')),
    CONSTRAINT ck__ms_markets__orders_ts__side CHECK (side IN ('BUY', 'SELL', 'SELL_SHORT')),
    CONSTRAINT ck__ms_markets__orders_ts__status CHECK (status IN ('NEW', 'WORKING', 'PARTIALLY_FILLED', 'FILLED', 'CANCELLED', 'REJECTED'))
);
COMMENT ON TABLE ms_markets__orders_ts IS 'Orders as they stand, one row each.';
COMMENT ON COLUMN ms_markets__orders_ts.time_index IS 'when the order was written';
COMMENT ON COLUMN ms_markets__orders_ts.order_uid IS 'the key of the order';
COMMENT ON COLUMN ms_markets__orders_ts.account_uid IS 'the account it is for';
COMMENT ON COLUMN ms_markets__orders_ts.asset_uid IS 'what is traded';
COMMENT ON COLUMN ms_markets__orders_ts.order_manager_uid IS 'who sent it';
COMMENT ON COLUMN ms_markets__orders_ts.side IS 'the direction';
COMMENT ON COLUMN ms_markets__orders_ts.order_type IS 'what it asks of the price';
COMMENT ON COLUMN ms_markets__orders_ts.quantity IS 'units asked for';
COMMENT ON COLUMN ms_markets__orders_ts.limit_price IS 'the worst price accepted; null without a limit';
COMMENT ON COLUMN ms_markets__orders_ts.status IS 'how far it has come';
COMMENT ON COLUMN ms_markets__orders_ts.venue_reference IS 'the number that the venue gave it';
CREATE INDEX ix__ms_markets__orders_ts__account_uid__time_index ON ms_markets__orders_ts (account_uid, time_index);
CREATE INDEX ix__ms_markets__orders_ts__asset_uid__time_index ON ms_markets__orders_ts (asset_uid, time_index);
CREATE INDEX ix__ms_markets__orders_ts__order_manager_uid ON ms_markets__orders_ts (order_manager_uid);
CREATE UNIQUE INDEX uix__ms_markets__orders_ts__time_index__order_uid ON ms_markets__orders_ts (time_index, order_uid);

-- create table PositionSet
-- lock: ACCESS EXCLUSIVE on ms_markets__position_set; scans: no; rewrites: no; reverse: exact
CREATE TABLE ms_markets__position_set (
    uid uuid NOT NULL,
    account_uid uuid NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    approved_by varchar(120),
    comment text,
    CONSTRAINT pk__ms_markets__position_set__uid PRIMARY KEY (uid)
);
COMMENT ON TABLE ms_markets__position_set IS 'Sets of target positions that were computed together and are traded together.';
COMMENT ON COLUMN ms_markets__position_set.uid IS 'the key of the set';
COMMENT ON COLUMN ms_markets__position_set.account_uid IS 'the account that shall hold them';
COMMENT ON COLUMN ms_markets__position_set.created_at IS 'when they were computed';
COMMENT ON COLUMN ms_markets__position_set.approved_by IS 'who released them for trading; null: nobody yet';
COMMENT ON COLUMN ms_markets__position_set.comment IS 'why they were computed outside the schedule';
CREATE INDEX ix__ms_markets__position_set__account_uid__created_at ON ms_markets__position_set (account_uid, created_at);

-- create table TargetPositionsTS
-- lock: ACCESS EXCLUSIVE on ms_markets__target_positions_ts; scans: no; rewrites: no; reverse: exact
CREATE TABLE ms_markets__target_positions_ts (
    time_index timestamptz NOT NULL,
    account_uid uuid NOT NULL,
    asset_uid uuid NOT NULL,
    position_set_uid uuid NOT NULL,
    weight numeric(12,10),
    quantity numeric(28,8)
);
COMMENT ON TABLE ms_markets__target_positions_ts IS 'What every account should hold.';
COMMENT ON COLUMN ms_markets__target_positions_ts.time_index IS 'from when on it should';
COMMENT ON COLUMN ms_markets__target_positions_ts.account_uid IS 'the account';
COMMENT ON COLUMN ms_markets__target_positions_ts.asset_uid IS 'the asset';
COMMENT ON COLUMN ms_markets__target_positions_ts.position_set_uid IS 'the set that the row belongs to';
COMMENT ON COLUMN ms_markets__target_positions_ts.weight IS 'the fraction of the net value; null where a quantity is given';
COMMENT ON COLUMN ms_markets__target_positions_ts.quantity IS 'units; null where a weight is given';
CREATE INDEX ix__ms_markets__target_positions_ts__account_uid__time_index ON ms_markets__target_positions_ts (account_uid, time_index);
CREATE INDEX ix__ms_markets__target_positions_ts__asset_uid ON ms_markets__target_positions_ts (asset_uid);
CREATE INDEX ix__ms_markets__target_positions_ts__position_set_uid ON ms_markets__target_positions_ts (position_set_uid);
CREATE UNIQUE INDEX uix__ms_markets__target_positions_ts__time_index__ac_f193539df3 ON ms_markets__target_positions_ts (time_index, account_uid, asset_uid);

-- create table TradesTS
-- lock: ACCESS EXCLUSIVE on ms_markets__trades_ts; scans: no; rewrites: no; reverse: exact
CREATE TABLE ms_markets__trades_ts (
    time_index timestamptz NOT NULL,
    trade_uid uuid NOT NULL,
    order_uid uuid,
    account_uid uuid NOT NULL,
    asset_uid uuid NOT NULL,
    side text NOT NULL,
    quantity numeric(28,8) NOT NULL,
    price numeric(24,8) NOT NULL,
    commission numeric(20,4) NOT NULL DEFAULT 0,
    settles_on date,
    executed_at timestamptz,
    CONSTRAINT ck__ms_markets__trades_ts__side CHECK (side IN ('BUY', 'SELL', 'SELL_SHORT'))
);
COMMENT ON TABLE ms_markets__trades_ts IS 'Executions, one row each.';
COMMENT ON COLUMN ms_markets__trades_ts.time_index IS 'when the trade was made';
COMMENT ON COLUMN ms_markets__trades_ts.trade_uid IS 'the key of the trade';
COMMENT ON COLUMN ms_markets__trades_ts.order_uid IS 'the order that it fills; null for a trade booked by hand';
COMMENT ON COLUMN ms_markets__trades_ts.account_uid IS 'the account';
COMMENT ON COLUMN ms_markets__trades_ts.asset_uid IS 'what was traded';
COMMENT ON COLUMN ms_markets__trades_ts.side IS 'the direction';
COMMENT ON COLUMN ms_markets__trades_ts.quantity IS 'units traded';
COMMENT ON COLUMN ms_markets__trades_ts.price IS 'the price of one unit, in the currency of the asset';
COMMENT ON COLUMN ms_markets__trades_ts.commission IS 'what the broker took, in the base currency of the account';
COMMENT ON COLUMN ms_markets__trades_ts.settles_on IS 'the day on which money and asset change hands';
COMMENT ON COLUMN ms_markets__trades_ts.executed_at IS 'the time as the venue gave it, in its own offset';
CREATE INDEX ix__ms_markets__trades_ts__account_uid__time_index ON ms_markets__trades_ts (account_uid, time_index);
CREATE INDEX ix__ms_markets__trades_ts__asset_uid__time_index ON ms_markets__trades_ts (asset_uid, time_index);
CREATE INDEX ix__ms_markets__trades_ts__order_uid ON ms_markets__trades_ts (order_uid);
CREATE UNIQUE INDEX uix__ms_markets__trades_ts__time_index__trade_uid ON ms_markets__trades_ts (time_index, trade_uid);

-- create table VirtualFund
-- lock: ACCESS EXCLUSIVE on ms_markets__virtual_fund; scans: no; rewrites: no; reverse: exact
CREATE TABLE ms_markets__virtual_fund (
    uid uuid NOT NULL,
    account_uid uuid NOT NULL,
    name varchar(120) NOT NULL,
    notional numeric(24,4) NOT NULL,
    strategy text NOT NULL,
    started_on date NOT NULL,
    ended_on date,
    CONSTRAINT pk__ms_markets__virtual_fund__uid PRIMARY KEY (uid),
    CONSTRAINT uq__ms_markets__virtual_fund__account_uid__name UNIQUE (account_uid, name)
);
COMMENT ON TABLE ms_markets__virtual_fund IS 'Parts of an account that are run as if they were funds of their own.';
COMMENT ON COLUMN ms_markets__virtual_fund.uid IS 'the key of the fund';
COMMENT ON COLUMN ms_markets__virtual_fund.account_uid IS 'the account that really holds the assets';
COMMENT ON COLUMN ms_markets__virtual_fund.name IS 'the name shown to people, unique in its account';
COMMENT ON COLUMN ms_markets__virtual_fund.notional IS 'what the fund may invest, in the base currency of the account';
COMMENT ON COLUMN ms_markets__virtual_fund.strategy IS 'the idea of the fund';
COMMENT ON COLUMN ms_markets__virtual_fund.started_on IS 'its first day';
COMMENT ON COLUMN ms_markets__virtual_fund.ended_on IS 'its last day; null while it runs';

-- create table VirtualFundHoldingsTS
-- lock: ACCESS EXCLUSIVE on ms_markets__virtual_fund_holdings_ts; scans: no; rewrites: no; reverse: exact
CREATE TABLE ms_markets__virtual_fund_holdings_ts (
    time_index timestamptz NOT NULL,
    virtual_fund_uid uuid NOT NULL,
    asset_uid uuid NOT NULL,
    quantity numeric(28,8) NOT NULL,
    market_value numeric(24,4)
);
COMMENT ON TABLE ms_markets__virtual_fund_holdings_ts IS 'What every virtual fund held at the end of each day.';
COMMENT ON COLUMN ms_markets__virtual_fund_holdings_ts.time_index IS 'the end of the day, in UTC';
COMMENT ON COLUMN ms_markets__virtual_fund_holdings_ts.virtual_fund_uid IS 'the fund';
COMMENT ON COLUMN ms_markets__virtual_fund_holdings_ts.asset_uid IS 'the asset';
COMMENT ON COLUMN ms_markets__virtual_fund_holdings_ts.quantity IS 'units held; negative for a short position';
COMMENT ON COLUMN ms_markets__virtual_fund_holdings_ts.market_value IS 'what the position was worth, in the base currency of the account';
CREATE INDEX ix__ms_markets__virtual_fund_holdings_ts__asset_uid ON ms_markets__virtual_fund_holdings_ts (asset_uid);
CREATE INDEX ix__ms_markets__virtual_fund_holdings_ts__virtual_fu_b97047c6b7 ON ms_markets__virtual_fund_holdings_ts (virtual_fund_uid, time_index);
CREATE UNIQUE INDEX uix__ms_markets__virtual_fund_holdings_ts__time_inde_d1b0fd31d3 ON ms_markets__virtual_fund_holdings_ts (time_index, virtual_fund_uid, asset_uid);

-- add foreign key fk__ms_markets__order_events_ts__order_time__order_uid on OrderEventsTS
-- lock: SHARE ROW EXCLUSIVE on ms_markets__order_events_ts, ms_markets__orders_ts; scans: no; rewrites: no; reverse: exact
ALTER TABLE ms_markets__order_events_ts
    ADD CONSTRAINT fk__ms_markets__order_events_ts__order_time__order_uid FOREIGN KEY (order_time, order_uid) REFERENCES ms_markets__orders_ts (time_index, order_uid) ON DELETE CASCADE;

-- add foreign key fk__ms_markets__orders_ts__account_uid on OrdersTS
-- lock: SHARE ROW EXCLUSIVE on ms_markets__orders_ts, ms_markets__account; scans: no; rewrites: no; reverse: exact
-- hazard MT346: SHARE ROW EXCLUSIVE on ms_markets__account, which is in use: its writers wait until the revision commits
ALTER TABLE ms_markets__orders_ts
    ADD CONSTRAINT fk__ms_markets__orders_ts__account_uid FOREIGN KEY (account_uid) REFERENCES ms_markets__account (uid) ON DELETE RESTRICT;

-- add foreign key fk__ms_markets__orders_ts__asset_uid on OrdersTS
-- lock: SHARE ROW EXCLUSIVE on ms_markets__orders_ts, ms_markets__asset; scans: no; rewrites: no; reverse: exact
-- hazard MT346: SHARE ROW EXCLUSIVE on ms_markets__asset, which is in use: its writers wait until the revision commits
ALTER TABLE ms_markets__orders_ts
    ADD CONSTRAINT fk__ms_markets__orders_ts__asset_uid FOREIGN KEY (asset_uid) REFERENCES ms_markets__asset (uid) ON DELETE RESTRICT;

-- add foreign key fk__ms_markets__orders_ts__order_manager_uid on OrdersTS
-- lock: SHARE ROW EXCLUSIVE on ms_markets__orders_ts, ms_markets__order_manager; scans: no; rewrites: no; reverse: exact
ALTER TABLE ms_markets__orders_ts
    ADD CONSTRAINT fk__ms_markets__orders_ts__order_manager_uid FOREIGN KEY (order_manager_uid) REFERENCES ms_markets__order_manager (uid) ON DELETE RESTRICT;

-- add foreign key fk__ms_markets__position_set__account_uid on PositionSet
-- lock: SHARE ROW EXCLUSIVE on ms_markets__position_set, ms_markets__account; scans: no; rewrites: no; reverse: exact
-- hazard MT346: SHARE ROW EXCLUSIVE on ms_markets__account, which is in use: its writers wait until the revision commits
ALTER TABLE ms_markets__position_set
    ADD CONSTRAINT fk__ms_markets__position_set__account_uid FOREIGN KEY (account_uid) REFERENCES ms_markets__account (uid) ON DELETE CASCADE;

-- add foreign key fk__ms_markets__target_positions_ts__account_uid on TargetPositionsTS
-- lock: SHARE ROW EXCLUSIVE on ms_markets__target_positions_ts, ms_markets__account; scans: no; rewrites: no; reverse: exact
-- hazard MT346: SHARE ROW EXCLUSIVE on ms_markets__account, which is in use: its writers wait until the revision commits
ALTER TABLE ms_markets__target_positions_ts
    ADD CONSTRAINT fk__ms_markets__target_positions_ts__account_uid FOREIGN KEY (account_uid) REFERENCES ms_markets__account (uid) ON DELETE CASCADE;

-- add foreign key fk__ms_markets__target_positions_ts__asset_uid on TargetPositionsTS
-- lock: SHARE ROW EXCLUSIVE on ms_markets__target_positions_ts, ms_markets__asset; scans: no; rewrites: no; reverse: exact
-- hazard MT346: SHARE ROW EXCLUSIVE on ms_markets__asset, which is in use: its writers wait until the revision commits
ALTER TABLE ms_markets__target_positions_ts
    ADD CONSTRAINT fk__ms_markets__target_positions_ts__asset_uid FOREIGN KEY (asset_uid) REFERENCES ms_markets__asset (uid) ON DELETE RESTRICT;

-- add foreign key fk__ms_markets__target_positions_ts__position_set_uid on TargetPositionsTS
-- lock: SHARE ROW EXCLUSIVE on ms_markets__target_positions_ts, ms_markets__position_set; scans: no; rewrites: no; reverse: exact
ALTER TABLE ms_markets__target_positions_ts
    ADD CONSTRAINT fk__ms_markets__target_positions_ts__position_set_uid FOREIGN KEY (position_set_uid) REFERENCES ms_markets__position_set (uid) ON DELETE CASCADE;

-- add foreign key fk__ms_markets__trades_ts__account_uid on TradesTS
-- lock: SHARE ROW EXCLUSIVE on ms_markets__trades_ts, ms_markets__account; scans: no; rewrites: no; reverse: exact
-- hazard MT346: SHARE ROW EXCLUSIVE on ms_markets__account, which is in use: its writers wait until the revision commits
ALTER TABLE ms_markets__trades_ts
    ADD CONSTRAINT fk__ms_markets__trades_ts__account_uid FOREIGN KEY (account_uid) REFERENCES ms_markets__account (uid) ON DELETE RESTRICT;

-- add foreign key fk__ms_markets__trades_ts__asset_uid on TradesTS
-- lock: SHARE ROW EXCLUSIVE on ms_markets__trades_ts, ms_markets__asset; scans: no; rewrites: no; reverse: exact
-- hazard MT346: SHARE ROW EXCLUSIVE on ms_markets__asset, which is in use: its writers wait until the revision commits
ALTER TABLE ms_markets__trades_ts
    ADD CONSTRAINT fk__ms_markets__trades_ts__asset_uid FOREIGN KEY (asset_uid) REFERENCES ms_markets__asset (uid) ON DELETE RESTRICT;

-- add foreign key fk__ms_markets__trades_ts__order_uid on TradesTS
-- lock: SHARE ROW EXCLUSIVE on ms_markets__trades_ts, ms_markets__orders_ts; scans: no; rewrites: no; reverse: exact
ALTER TABLE ms_markets__trades_ts
    ADD CONSTRAINT fk__ms_markets__trades_ts__order_uid FOREIGN KEY (order_uid) REFERENCES ms_markets__orders_ts (order_uid);

-- add foreign key fk__ms_markets__virtual_fund__account_uid on VirtualFund
-- lock: SHARE ROW EXCLUSIVE on ms_markets__virtual_fund, ms_markets__account; scans: no; rewrites: no; reverse: exact
-- hazard MT346: SHARE ROW EXCLUSIVE on ms_markets__account, which is in use: its writers wait until the revision commits
ALTER TABLE ms_markets__virtual_fund
    ADD CONSTRAINT fk__ms_markets__virtual_fund__account_uid FOREIGN KEY (account_uid) REFERENCES ms_markets__account (uid) ON DELETE RESTRICT;

-- add foreign key fk__ms_markets__virtual_fund_holdings_ts__asset_uid on VirtualFundHoldingsTS
-- lock: SHARE ROW EXCLUSIVE on ms_markets__virtual_fund_holdings_ts, ms_markets__asset; scans: no; rewrites: no; reverse: exact
-- hazard MT346: SHARE ROW EXCLUSIVE on ms_markets__asset, which is in use: its writers wait until the revision commits
ALTER TABLE ms_markets__virtual_fund_holdings_ts
    ADD CONSTRAINT fk__ms_markets__virtual_fund_holdings_ts__asset_uid FOREIGN KEY (asset_uid) REFERENCES ms_markets__asset (uid) ON DELETE RESTRICT;

-- add foreign key fk__ms_markets__virtual_fund_holdings_ts__virtual_fund_uid on VirtualFundHoldingsTS
-- lock: SHARE ROW EXCLUSIVE on ms_markets__virtual_fund_holdings_ts, ms_markets__virtual_fund; scans: no; rewrites: no; reverse: exact
ALTER TABLE ms_markets__virtual_fund_holdings_ts
    ADD CONSTRAINT fk__ms_markets__virtual_fund_holdings_ts__virtual_fund_uid FOREIGN KEY (virtual_fund_uid) REFERENCES ms_markets__virtual_fund (uid) ON DELETE CASCADE;
