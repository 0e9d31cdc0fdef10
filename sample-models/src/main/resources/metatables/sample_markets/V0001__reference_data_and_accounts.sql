-- Revision 0001, part 1 of 1, up
-- Message: reference data and accounts
-- Parent: none
-- Schema before: sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
-- Schema after: sha256:c03deff67fe556d1e8127ce2fad57255fd83cf331d8d79efe33fd19422474ddb
-- Transaction: yes

-- create table Account
-- lock: ACCESS EXCLUSIVE on ms_markets__account; scans: no; rewrites: no; reverse: exact
CREATE TABLE ms_markets__account (
    uid uuid NOT NULL,
    account_number varchar(64) NOT NULL,
    name varchar(120),
    nickname varchar(60),
    group_uid uuid,
    allocation_model_uid uuid,
    base_currency varchar(3) NOT NULL,
    status text NOT NULL DEFAULT 'OPENING',
    paper boolean NOT NULL DEFAULT false,
    opened_on date,
    metadata jsonb,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk__ms_markets__account__uid PRIMARY KEY (uid),
    CONSTRAINT uq__ms_markets__account__account_number UNIQUE (account_number),
    CONSTRAINT ck__ms_markets__account__status CHECK (status IN ('OPENING', 'OPEN', 'RESTRICTED', 'CLOSED'))
);
COMMENT ON TABLE ms_markets__account IS 'Accounts that hold assets, one row each.';
COMMENT ON COLUMN ms_markets__account.uid IS 'the key of the account';
COMMENT ON COLUMN ms_markets__account.account_number IS 'the number at the custodian';
COMMENT ON COLUMN ms_markets__account.name IS 'the name shown to people';
COMMENT ON COLUMN ms_markets__account.nickname IS 'what the desk calls it';
COMMENT ON COLUMN ms_markets__account.group_uid IS 'the group it belongs to';
COMMENT ON COLUMN ms_markets__account.allocation_model_uid IS 'the model that its target allocations follow';
COMMENT ON COLUMN ms_markets__account.base_currency IS 'the ISO 4217 code of the currency it is valued in';
COMMENT ON COLUMN ms_markets__account.status IS 'whether it may trade';
COMMENT ON COLUMN ms_markets__account.paper IS 'whether it trades with imagined money';
COMMENT ON COLUMN ms_markets__account.opened_on IS 'the day from which it may hold anything';
COMMENT ON COLUMN ms_markets__account.metadata IS 'whatever the custodian delivers beyond the columns';
COMMENT ON COLUMN ms_markets__account.created_at IS 'when the row was written';
CREATE INDEX ix__ms_markets__account__allocation_model_uid ON ms_markets__account (allocation_model_uid);
CREATE INDEX ix__ms_markets__account__group_uid ON ms_markets__account (group_uid);

-- create table AccountAllocationModel
-- lock: ACCESS EXCLUSIVE on ms_markets__account_allocation_model; scans: no; rewrites: no; reverse: exact
CREATE TABLE ms_markets__account_allocation_model (
    uid uuid NOT NULL,
    name varchar(120) NOT NULL,
    description text,
    max_leverage numeric(6,3) NOT NULL DEFAULT 1,
    CONSTRAINT pk__ms_markets__account_allocation_model__uid PRIMARY KEY (uid),
    CONSTRAINT uq__ms_markets__account_allocation_model__name UNIQUE (name)
);
COMMENT ON TABLE ms_markets__account_allocation_model IS 'Models that say how accounts of one kind should be invested.';
COMMENT ON COLUMN ms_markets__account_allocation_model.uid IS 'the key of the model';
COMMENT ON COLUMN ms_markets__account_allocation_model.name IS 'the name shown to people';
COMMENT ON COLUMN ms_markets__account_allocation_model.description IS 'the idea of the model';
COMMENT ON COLUMN ms_markets__account_allocation_model.max_leverage IS 'gross exposure over net value that must not be exceeded; 1 is no leverage';

-- create table AccountGroup
-- lock: ACCESS EXCLUSIVE on ms_markets__account_group; scans: no; rewrites: no; reverse: exact
CREATE TABLE ms_markets__account_group (
    uid uuid NOT NULL,
    name varchar(120) NOT NULL,
    parent_uid uuid,
    CONSTRAINT pk__ms_markets__account_group__uid PRIMARY KEY (uid),
    CONSTRAINT uq__ms_markets__account_group__parent_uid__name UNIQUE (parent_uid, name)
);
COMMENT ON TABLE ms_markets__account_group IS 'Accounts that are looked at together, in a tree.';
COMMENT ON COLUMN ms_markets__account_group.uid IS 'the key of the group';
COMMENT ON COLUMN ms_markets__account_group.name IS 'the name shown to people, unique among the groups of one parent';
COMMENT ON COLUMN ms_markets__account_group.parent_uid IS 'the group above it; null at the top';

-- create table AccountHoldingsSet
-- lock: ACCESS EXCLUSIVE on ms_markets__account_holdings_set; scans: no; rewrites: no; reverse: exact
CREATE TABLE ms_markets__account_holdings_set (
    uid uuid NOT NULL,
    account_uid uuid NOT NULL,
    as_of timestamptz NOT NULL,
    received_at timestamptz NOT NULL DEFAULT now(),
    complete boolean NOT NULL DEFAULT true,
    document jsonb,
    CONSTRAINT pk__ms_markets__account_holdings_set__uid PRIMARY KEY (uid),
    CONSTRAINT uq__ms_markets__account_holdings_set__account_uid__as_of UNIQUE (account_uid, as_of)
);
COMMENT ON TABLE ms_markets__account_holdings_set IS 'Deliveries of holdings, one row for each statement that a custodian sent.';
COMMENT ON COLUMN ms_markets__account_holdings_set.uid IS 'the key of the delivery';
COMMENT ON COLUMN ms_markets__account_holdings_set.account_uid IS 'the account';
COMMENT ON COLUMN ms_markets__account_holdings_set.as_of IS 'the point in time that the statement describes';
COMMENT ON COLUMN ms_markets__account_holdings_set.received_at IS 'when it arrived';
COMMENT ON COLUMN ms_markets__account_holdings_set.complete IS 'whether every position is in it, so that a missing one is zero';
COMMENT ON COLUMN ms_markets__account_holdings_set.document IS 'the statement as it was delivered';

-- create table AccountHoldingsTS
-- lock: ACCESS EXCLUSIVE on ms_markets__account_holdings_ts; scans: no; rewrites: no; reverse: exact
CREATE TABLE ms_markets__account_holdings_ts (
    time_index timestamptz NOT NULL,
    account_uid uuid NOT NULL,
    asset_uid uuid NOT NULL,
    holdings_set_uid uuid,
    quantity numeric(28,8) NOT NULL,
    average_cost numeric(24,8),
    market_value numeric(24,4)
);
COMMENT ON TABLE ms_markets__account_holdings_ts IS 'What every account held at the end of each day.';
COMMENT ON COLUMN ms_markets__account_holdings_ts.time_index IS 'the end of the day, in UTC';
COMMENT ON COLUMN ms_markets__account_holdings_ts.account_uid IS 'the account';
COMMENT ON COLUMN ms_markets__account_holdings_ts.asset_uid IS 'the asset';
COMMENT ON COLUMN ms_markets__account_holdings_ts.holdings_set_uid IS 'the delivery that the row comes from';
COMMENT ON COLUMN ms_markets__account_holdings_ts.quantity IS 'units held; negative for a short position';
COMMENT ON COLUMN ms_markets__account_holdings_ts.average_cost IS 'what one unit cost on average, in the currency of the asset';
COMMENT ON COLUMN ms_markets__account_holdings_ts.market_value IS 'what the position was worth, in the base currency of the account';
CREATE INDEX ix__ms_markets__account_holdings_ts__account_uid__time_index ON ms_markets__account_holdings_ts (account_uid, time_index);
CREATE INDEX ix__ms_markets__account_holdings_ts__asset_uid__time_index ON ms_markets__account_holdings_ts (asset_uid, time_index);
CREATE INDEX ix__ms_markets__account_holdings_ts__holdings_set_uid ON ms_markets__account_holdings_ts (holdings_set_uid);
CREATE UNIQUE INDEX uix__ms_markets__account_holdings_ts__time_index__ac_e690fd2d20 ON ms_markets__account_holdings_ts (time_index, account_uid, asset_uid);

-- create table AccountTargetAllocation
-- lock: ACCESS EXCLUSIVE on ms_markets__account_target_allocation; scans: no; rewrites: no; reverse: exact
CREATE TABLE ms_markets__account_target_allocation (
    uid uuid NOT NULL,
    allocation_model_uid uuid NOT NULL,
    category_uid uuid NOT NULL,
    weight numeric(9,8) NOT NULL,
    tolerance numeric(9,8) NOT NULL DEFAULT 0.05,
    CONSTRAINT pk__ms_markets__account_target_allocation__uid PRIMARY KEY (uid),
    CONSTRAINT uq__ms_markets__account_target_allocation__allocatio_63f7159e9d UNIQUE (allocation_model_uid, category_uid)
);
COMMENT ON TABLE ms_markets__account_target_allocation IS 'Which fraction of an allocation model goes into which category of assets.';
COMMENT ON COLUMN ms_markets__account_target_allocation.uid IS 'the key of the target';
COMMENT ON COLUMN ms_markets__account_target_allocation.allocation_model_uid IS 'the model';
COMMENT ON COLUMN ms_markets__account_target_allocation.category_uid IS 'the category of assets';
COMMENT ON COLUMN ms_markets__account_target_allocation.weight IS 'the fraction of the net value: 0.25 is a quarter';
COMMENT ON COLUMN ms_markets__account_target_allocation.tolerance IS 'how far the weight may drift before somebody trades';
CREATE INDEX ix__ms_markets__account_target_allocation__category_uid ON ms_markets__account_target_allocation (category_uid);

-- create table Asset
-- lock: ACCESS EXCLUSIVE on ms_markets__asset; scans: no; rewrites: no; reverse: exact
CREATE TABLE ms_markets__asset (
    uid uuid NOT NULL,
    unique_identifier varchar(255) NOT NULL,
    asset_type_uid uuid NOT NULL,
    issuer_uid uuid,
    ticker varchar(40),
    name varchar(120) NOT NULL,
    figi varchar(12),
    isin varchar(12),
    currency varchar(3) NOT NULL,
    status text NOT NULL DEFAULT 'ACTIVE',
    first_traded_on date,
    metadata jsonb,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk__ms_markets__asset__uid PRIMARY KEY (uid),
    CONSTRAINT uq__ms_markets__asset__unique_identifier UNIQUE (unique_identifier),
    CONSTRAINT ck__ms_markets__asset__status CHECK (status IN ('PENDING', 'ACTIVE', 'SUSPENDED', 'DELISTED'))
);
COMMENT ON TABLE ms_markets__asset IS 'Tradable instruments, one row each.';
COMMENT ON COLUMN ms_markets__asset.uid IS 'the key of the asset';
COMMENT ON COLUMN ms_markets__asset.unique_identifier IS 'the name under which every feed and every system knows the asset';
COMMENT ON COLUMN ms_markets__asset.asset_type_uid IS 'the kind of instrument';
COMMENT ON COLUMN ms_markets__asset.issuer_uid IS 'who issued it; null for currencies and derivatives';
COMMENT ON COLUMN ms_markets__asset.ticker IS 'the symbol on its main venue; not unique, since venues use the same ones';
COMMENT ON COLUMN ms_markets__asset.name IS 'the name shown to people';
COMMENT ON COLUMN ms_markets__asset.figi IS 'the Financial Instrument Global Identifier';
COMMENT ON COLUMN ms_markets__asset.isin IS 'the International Securities Identification Number';
COMMENT ON COLUMN ms_markets__asset.currency IS 'the ISO 4217 code of the currency it is quoted in';
COMMENT ON COLUMN ms_markets__asset.status IS 'how far it is from being tradable';
COMMENT ON COLUMN ms_markets__asset.first_traded_on IS 'the first day with a price';
COMMENT ON COLUMN ms_markets__asset.metadata IS 'whatever a feed delivers beyond the columns';
COMMENT ON COLUMN ms_markets__asset.created_at IS 'when the row was written';
CREATE INDEX ix__ms_markets__asset__asset_type_uid ON ms_markets__asset (asset_type_uid);
CREATE INDEX ix__ms_markets__asset__isin ON ms_markets__asset (isin);
CREATE INDEX ix__ms_markets__asset__issuer_uid ON ms_markets__asset (issuer_uid);
CREATE UNIQUE INDEX uix__ms_markets__asset__figi ON ms_markets__asset (figi);

-- create table AssetCategory
-- lock: ACCESS EXCLUSIVE on ms_markets__asset_category; scans: no; rewrites: no; reverse: exact
CREATE TABLE ms_markets__asset_category (
    uid uuid NOT NULL,
    unique_identifier varchar(255) NOT NULL,
    display_name varchar(120) NOT NULL,
    description text,
    CONSTRAINT pk__ms_markets__asset_category__uid PRIMARY KEY (uid),
    CONSTRAINT uq__ms_markets__asset_category__unique_identifier UNIQUE (unique_identifier)
);
COMMENT ON TABLE ms_markets__asset_category IS 'Named groups of assets that people put together, such as a universe or a watch list.';
COMMENT ON COLUMN ms_markets__asset_category.uid IS 'the key of the category';
COMMENT ON COLUMN ms_markets__asset_category.unique_identifier IS 'the stable name that jobs refer to';
COMMENT ON COLUMN ms_markets__asset_category.display_name IS 'the name shown to people';
COMMENT ON COLUMN ms_markets__asset_category.description IS 'what the category is for';

-- create table AssetCategoryMembership
-- lock: ACCESS EXCLUSIVE on ms_markets__asset_category_membership; scans: no; rewrites: no; reverse: exact
CREATE TABLE ms_markets__asset_category_membership (
    category_uid uuid NOT NULL,
    asset_uid uuid NOT NULL,
    added_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk__ms_markets__asset_category_membership__category__3e5e5ca87a PRIMARY KEY (category_uid, asset_uid)
);
COMMENT ON TABLE ms_markets__asset_category_membership IS 'Which asset belongs to which category.';
COMMENT ON COLUMN ms_markets__asset_category_membership.category_uid IS 'the category';
COMMENT ON COLUMN ms_markets__asset_category_membership.asset_uid IS 'the asset';
COMMENT ON COLUMN ms_markets__asset_category_membership.added_at IS 'when the asset was put into the category';
CREATE INDEX ix__ms_markets__asset_category_membership__asset_uid ON ms_markets__asset_category_membership (asset_uid);

-- create table AssetSnapshotsTS
-- lock: ACCESS EXCLUSIVE on ms_markets__asset_snapshots_ts; scans: no; rewrites: no; reverse: exact
CREATE TABLE ms_markets__asset_snapshots_ts (
    time_index timestamptz NOT NULL,
    asset_uid uuid NOT NULL,
    open numeric(18,8),
    high numeric(18,8),
    low numeric(18,8),
    close numeric(18,8) NOT NULL,
    volume bigint NOT NULL DEFAULT 0,
    shares_outstanding bigint,
    source varchar(40) NOT NULL
);
COMMENT ON TABLE ms_markets__asset_snapshots_ts IS 'Closing data of every asset, one row a day.';
COMMENT ON COLUMN ms_markets__asset_snapshots_ts.time_index IS 'the close of the day, in UTC';
COMMENT ON COLUMN ms_markets__asset_snapshots_ts.asset_uid IS 'the asset';
COMMENT ON COLUMN ms_markets__asset_snapshots_ts.open IS 'the first price of the day';
COMMENT ON COLUMN ms_markets__asset_snapshots_ts.high IS 'the highest price of the day';
COMMENT ON COLUMN ms_markets__asset_snapshots_ts.low IS 'the lowest price of the day';
COMMENT ON COLUMN ms_markets__asset_snapshots_ts.close IS 'the last price of the day';
COMMENT ON COLUMN ms_markets__asset_snapshots_ts.volume IS 'units traded';
COMMENT ON COLUMN ms_markets__asset_snapshots_ts.shares_outstanding IS 'units in existence';
COMMENT ON COLUMN ms_markets__asset_snapshots_ts.source IS 'the feed that the row comes from';
CREATE INDEX ix__ms_markets__asset_snapshots_ts__asset_uid__time_index ON ms_markets__asset_snapshots_ts (asset_uid, time_index);
CREATE UNIQUE INDEX uix__ms_markets__asset_snapshots_ts__time_index__asset_uid ON ms_markets__asset_snapshots_ts (time_index, asset_uid);

-- create table AssetType
-- lock: ACCESS EXCLUSIVE on ms_markets__asset_type; scans: no; rewrites: no; reverse: exact
CREATE TABLE ms_markets__asset_type (
    uid uuid NOT NULL,
    code varchar(40) NOT NULL,
    display_name varchar(120) NOT NULL,
    description text,
    CONSTRAINT pk__ms_markets__asset_type__uid PRIMARY KEY (uid),
    CONSTRAINT uq__ms_markets__asset_type__code UNIQUE (code)
);
COMMENT ON TABLE ms_markets__asset_type IS 'Kinds of instruments, such as bonds or futures.';
COMMENT ON COLUMN ms_markets__asset_type.uid IS 'the key of the type';
COMMENT ON COLUMN ms_markets__asset_type.code IS 'the short code that feeds and screens use, such as BOND';
COMMENT ON COLUMN ms_markets__asset_type.display_name IS 'the name shown to people';
COMMENT ON COLUMN ms_markets__asset_type.description IS 'what belongs to the type and what does not';

-- create table BondDetails
-- lock: ACCESS EXCLUSIVE on ms_markets__bond_details; scans: no; rewrites: no; reverse: exact
CREATE TABLE ms_markets__bond_details (
    asset_uid uuid NOT NULL,
    issued_on date NOT NULL,
    matures_on date,
    coupon_rate numeric(9,6) NOT NULL,
    coupon_frequency text NOT NULL,
    day_count varchar(20) NOT NULL,
    face_value numeric(20,4) NOT NULL,
    callable boolean NOT NULL DEFAULT false,
    CONSTRAINT pk__ms_markets__bond_details__asset_uid PRIMARY KEY (asset_uid),
    CONSTRAINT ck__ms_markets__bond_details__coupon_frequency CHECK (coupon_frequency IN ('NONE', 'ANNUAL', 'SEMIANNUAL', 'QUARTERLY', 'MONTHLY'))
);
COMMENT ON TABLE ms_markets__bond_details IS 'What only bonds have, one row for each asset that is a bond.';
COMMENT ON COLUMN ms_markets__bond_details.asset_uid IS 'the asset that is the bond';
COMMENT ON COLUMN ms_markets__bond_details.issued_on IS 'the day from which interest accrues';
COMMENT ON COLUMN ms_markets__bond_details.matures_on IS 'the day of repayment; null for a perpetual bond';
COMMENT ON COLUMN ms_markets__bond_details.coupon_rate IS 'the yearly coupon as a fraction: 0.0425 is 4.25 percent';
COMMENT ON COLUMN ms_markets__bond_details.coupon_frequency IS 'how often the coupon is paid';
COMMENT ON COLUMN ms_markets__bond_details.day_count IS 'the day count convention, such as ACT/ACT';
COMMENT ON COLUMN ms_markets__bond_details.face_value IS 'the amount repaid for one bond, in the currency of the asset';
COMMENT ON COLUMN ms_markets__bond_details.callable IS 'whether the issuer may repay early';
CREATE INDEX ix__ms_markets__bond_details__matures_on ON ms_markets__bond_details (matures_on);

-- create table Calendar
-- lock: ACCESS EXCLUSIVE on ms_markets__calendar; scans: no; rewrites: no; reverse: exact
CREATE TABLE ms_markets__calendar (
    uid uuid NOT NULL,
    code varchar(40) NOT NULL,
    name varchar(120) NOT NULL,
    time_zone varchar(60) NOT NULL,
    valid_from date NOT NULL,
    valid_until date NOT NULL,
    CONSTRAINT pk__ms_markets__calendar__uid PRIMARY KEY (uid),
    CONSTRAINT uq__ms_markets__calendar__code UNIQUE (code),
    CONSTRAINT uq__ms_markets__calendar__name UNIQUE (name)
);
COMMENT ON TABLE ms_markets__calendar IS 'Trading calendars, one row each.';
COMMENT ON COLUMN ms_markets__calendar.uid IS 'the key of the calendar';
COMMENT ON COLUMN ms_markets__calendar.code IS 'the short code, such as XNYS';
COMMENT ON COLUMN ms_markets__calendar.name IS 'the name shown to people';
COMMENT ON COLUMN ms_markets__calendar.time_zone IS 'the IANA name of the time zone in which its sessions are given';
COMMENT ON COLUMN ms_markets__calendar.valid_from IS 'the first day that the calendar knows';
COMMENT ON COLUMN ms_markets__calendar.valid_until IS 'the last day that the calendar knows';

-- create table CalendarDate
-- lock: ACCESS EXCLUSIVE on ms_markets__calendar_date; scans: no; rewrites: no; reverse: exact
CREATE TABLE ms_markets__calendar_date (
    calendar_uid uuid NOT NULL,
    date date NOT NULL,
    kind text NOT NULL,
    note varchar(120),
    CONSTRAINT pk__ms_markets__calendar_date__calendar_uid__date PRIMARY KEY (calendar_uid, date),
    CONSTRAINT ck__ms_markets__calendar_date__kind CHECK (kind IN ('BUSINESS_DAY', 'HALF_DAY', 'WEEKEND', 'HOLIDAY'))
);
COMMENT ON TABLE ms_markets__calendar_date IS 'Every day of every calendar and what kind of day it is.';
COMMENT ON COLUMN ms_markets__calendar_date.calendar_uid IS 'the calendar';
COMMENT ON COLUMN ms_markets__calendar_date.date IS 'the day, in the time zone of the calendar';
COMMENT ON COLUMN ms_markets__calendar_date.kind IS 'what kind of day it is';
COMMENT ON COLUMN ms_markets__calendar_date.note IS 'the name of the holiday or the reason of the half day';
CREATE INDEX ix__ms_markets__calendar_date__date__kind ON ms_markets__calendar_date (date, kind);

-- create table CalendarEvent
-- lock: ACCESS EXCLUSIVE on ms_markets__calendar_event; scans: no; rewrites: no; reverse: exact
CREATE TABLE ms_markets__calendar_event (
    uid uuid NOT NULL,
    calendar_uid uuid NOT NULL,
    title varchar(120) NOT NULL,
    starts_at timestamp NOT NULL,
    duration_minutes integer NOT NULL DEFAULT 0,
    metadata jsonb,
    CONSTRAINT pk__ms_markets__calendar_event__uid PRIMARY KEY (uid)
);
COMMENT ON TABLE ms_markets__calendar_event IS 'One-off events of a calendar, such as a rate decision or an expiry.';
COMMENT ON COLUMN ms_markets__calendar_event.uid IS 'The key of the event.';
COMMENT ON COLUMN ms_markets__calendar_event.calendar_uid IS 'The calendar.';
COMMENT ON COLUMN ms_markets__calendar_event.title IS 'The name shown to people.';
COMMENT ON COLUMN ms_markets__calendar_event.starts_at IS 'The start on the clock of the calendar''s time zone.';
COMMENT ON COLUMN ms_markets__calendar_event.duration_minutes IS 'How long it lasts, in minutes.';
COMMENT ON COLUMN ms_markets__calendar_event.metadata IS 'What the source delivers beyond the columns.';
CREATE INDEX ix__ms_markets__calendar_event__calendar_uid__starts_at ON ms_markets__calendar_event (calendar_uid, starts_at);

-- create table CalendarSession
-- lock: ACCESS EXCLUSIVE on ms_markets__calendar_session; scans: no; rewrites: no; reverse: exact
CREATE TABLE ms_markets__calendar_session (
    uid uuid NOT NULL,
    calendar_uid uuid NOT NULL,
    kind text NOT NULL,
    day_of_week smallint NOT NULL,
    opens_at time NOT NULL,
    closes_at time NOT NULL,
    CONSTRAINT pk__ms_markets__calendar_session__uid PRIMARY KEY (uid),
    CONSTRAINT uq__ms_markets__calendar_session__calendar_uid__kind_10d5eeb4da UNIQUE (calendar_uid, kind, day_of_week),
    CONSTRAINT ck__ms_markets__calendar_session__kind CHECK (kind IN ('PRE_MARKET', 'REGULAR', 'POST_MARKET'))
);
COMMENT ON TABLE ms_markets__calendar_session IS 'The daily sessions of a calendar, by day of the week.';
COMMENT ON COLUMN ms_markets__calendar_session.uid IS 'the key of the session';
COMMENT ON COLUMN ms_markets__calendar_session.calendar_uid IS 'the calendar';
COMMENT ON COLUMN ms_markets__calendar_session.kind IS 'the part of the day';
COMMENT ON COLUMN ms_markets__calendar_session.day_of_week IS '1 for Monday to 7 for Sunday';
COMMENT ON COLUMN ms_markets__calendar_session.opens_at IS 'the opening, in the time zone of the calendar';
COMMENT ON COLUMN ms_markets__calendar_session.closes_at IS 'the close, in the time zone of the calendar; before the opening if it is on the next day';

-- create table CurrencySpotDetails
-- lock: ACCESS EXCLUSIVE on ms_markets__currency_spot_details; scans: no; rewrites: no; reverse: exact
CREATE TABLE ms_markets__currency_spot_details (
    asset_uid uuid NOT NULL,
    base_currency varchar(3) NOT NULL,
    quote_currency varchar(3) NOT NULL,
    settlement_days smallint NOT NULL DEFAULT 2,
    pip_size numeric(12,8) NOT NULL,
    CONSTRAINT pk__ms_markets__currency_spot_details__asset_uid PRIMARY KEY (asset_uid)
);
COMMENT ON TABLE ms_markets__currency_spot_details IS 'What only currency pairs have, one row for each asset that is one.';
COMMENT ON COLUMN ms_markets__currency_spot_details.asset_uid IS 'the asset that is the pair';
COMMENT ON COLUMN ms_markets__currency_spot_details.base_currency IS 'the ISO 4217 code of the currency that is bought';
COMMENT ON COLUMN ms_markets__currency_spot_details.quote_currency IS 'the ISO 4217 code of the currency the price is in';
COMMENT ON COLUMN ms_markets__currency_spot_details.settlement_days IS 'business days from trade to settlement';
COMMENT ON COLUMN ms_markets__currency_spot_details.pip_size IS 'the smallest change that people speak of, such as 0.0001';

-- create table FutureDetails
-- lock: ACCESS EXCLUSIVE on ms_markets__future_details; scans: no; rewrites: no; reverse: exact
CREATE TABLE ms_markets__future_details (
    asset_uid uuid NOT NULL,
    underlying_uid uuid,
    contract_code varchar(20) NOT NULL,
    contract_size numeric(20,8) NOT NULL,
    tick_size numeric(20,10) NOT NULL,
    last_traded_on date NOT NULL,
    settlement_method text NOT NULL,
    CONSTRAINT pk__ms_markets__future_details__asset_uid PRIMARY KEY (asset_uid),
    CONSTRAINT uq__ms_markets__future_details__contract_code__last_traded_on UNIQUE (contract_code, last_traded_on),
    CONSTRAINT ck__ms_markets__future_details__settlement_method CHECK (settlement_method IN ('CASH', 'PHYSICAL'))
);
COMMENT ON TABLE ms_markets__future_details IS 'What only futures have, one row for each asset that is a future.';
COMMENT ON COLUMN ms_markets__future_details.asset_uid IS 'the asset that is the future';
COMMENT ON COLUMN ms_markets__future_details.underlying_uid IS 'the asset it is a future on; null where that is no asset of ours';
COMMENT ON COLUMN ms_markets__future_details.contract_code IS 'the root code of the contract, such as ES';
COMMENT ON COLUMN ms_markets__future_details.contract_size IS 'units of the underlying in one contract';
COMMENT ON COLUMN ms_markets__future_details.tick_size IS 'the smallest change of the price';
COMMENT ON COLUMN ms_markets__future_details.last_traded_on IS 'the last day of trading';
COMMENT ON COLUMN ms_markets__future_details.settlement_method IS 'how it is settled';
CREATE INDEX ix__ms_markets__future_details__last_traded_on ON ms_markets__future_details (last_traded_on);
CREATE INDEX ix__ms_markets__future_details__underlying_uid ON ms_markets__future_details (underlying_uid);

-- create table Issuer
-- lock: ACCESS EXCLUSIVE on ms_markets__issuer; scans: no; rewrites: no; reverse: exact
CREATE TABLE ms_markets__issuer (
    uid uuid NOT NULL,
    lei varchar(20),
    name varchar(255) NOT NULL,
    country_code varchar(2) NOT NULL,
    sector varchar(80),
    parent_uid uuid,
    CONSTRAINT pk__ms_markets__issuer__uid PRIMARY KEY (uid),
    CONSTRAINT uq__ms_markets__issuer__lei UNIQUE (lei)
);
COMMENT ON TABLE ms_markets__issuer IS 'Companies, states and other bodies that issue assets.';
COMMENT ON COLUMN ms_markets__issuer.uid IS 'the key of the issuer';
COMMENT ON COLUMN ms_markets__issuer.lei IS 'the Legal Entity Identifier';
COMMENT ON COLUMN ms_markets__issuer.name IS 'the registered name';
COMMENT ON COLUMN ms_markets__issuer.country_code IS 'the ISO 3166 alpha-2 code of the country of registration';
COMMENT ON COLUMN ms_markets__issuer.sector IS 'the economic sector, in the words of the data vendor';
COMMENT ON COLUMN ms_markets__issuer.parent_uid IS 'the issuer that owns this one';
CREATE INDEX ix__ms_markets__issuer__name ON ms_markets__issuer (name);
CREATE INDEX ix__ms_markets__issuer__parent_uid ON ms_markets__issuer (parent_uid);

-- add foreign key fk__ms_markets__account__allocation_model_uid on Account
-- lock: SHARE ROW EXCLUSIVE on ms_markets__account, ms_markets__account_allocation_model; scans: no; rewrites: no; reverse: exact
ALTER TABLE ms_markets__account
    ADD CONSTRAINT fk__ms_markets__account__allocation_model_uid FOREIGN KEY (allocation_model_uid) REFERENCES ms_markets__account_allocation_model (uid) ON DELETE SET NULL;

-- add foreign key fk__ms_markets__account__group_uid on Account
-- lock: SHARE ROW EXCLUSIVE on ms_markets__account, ms_markets__account_group; scans: no; rewrites: no; reverse: exact
ALTER TABLE ms_markets__account
    ADD CONSTRAINT fk__ms_markets__account__group_uid FOREIGN KEY (group_uid) REFERENCES ms_markets__account_group (uid) ON DELETE SET NULL;

-- add foreign key fk__ms_markets__account_group__parent_uid on AccountGroup
-- lock: SHARE ROW EXCLUSIVE on ms_markets__account_group; scans: no; rewrites: no; reverse: exact
ALTER TABLE ms_markets__account_group
    ADD CONSTRAINT fk__ms_markets__account_group__parent_uid FOREIGN KEY (parent_uid) REFERENCES ms_markets__account_group (uid) ON DELETE CASCADE;

-- add foreign key fk__ms_markets__account_holdings_set__account_uid on AccountHoldingsSet
-- lock: SHARE ROW EXCLUSIVE on ms_markets__account_holdings_set, ms_markets__account; scans: no; rewrites: no; reverse: exact
ALTER TABLE ms_markets__account_holdings_set
    ADD CONSTRAINT fk__ms_markets__account_holdings_set__account_uid FOREIGN KEY (account_uid) REFERENCES ms_markets__account (uid) ON DELETE CASCADE;

-- add foreign key fk__ms_markets__account_holdings_ts__account_uid on AccountHoldingsTS
-- lock: SHARE ROW EXCLUSIVE on ms_markets__account_holdings_ts, ms_markets__account; scans: no; rewrites: no; reverse: exact
ALTER TABLE ms_markets__account_holdings_ts
    ADD CONSTRAINT fk__ms_markets__account_holdings_ts__account_uid FOREIGN KEY (account_uid) REFERENCES ms_markets__account (uid) ON DELETE CASCADE;

-- add foreign key fk__ms_markets__account_holdings_ts__asset_uid on AccountHoldingsTS
-- lock: SHARE ROW EXCLUSIVE on ms_markets__account_holdings_ts, ms_markets__asset; scans: no; rewrites: no; reverse: exact
ALTER TABLE ms_markets__account_holdings_ts
    ADD CONSTRAINT fk__ms_markets__account_holdings_ts__asset_uid FOREIGN KEY (asset_uid) REFERENCES ms_markets__asset (uid) ON DELETE RESTRICT;

-- add foreign key fk__ms_markets__account_holdings_ts__holdings_set_uid on AccountHoldingsTS
-- lock: SHARE ROW EXCLUSIVE on ms_markets__account_holdings_ts, ms_markets__account_holdings_set; scans: no; rewrites: no; reverse: exact
ALTER TABLE ms_markets__account_holdings_ts
    ADD CONSTRAINT fk__ms_markets__account_holdings_ts__holdings_set_uid FOREIGN KEY (holdings_set_uid) REFERENCES ms_markets__account_holdings_set (uid) ON DELETE SET NULL;

-- add foreign key fk__ms_markets__account_target_allocation__allocation_model_uid on AccountTargetAllocation
-- lock: SHARE ROW EXCLUSIVE on ms_markets__account_target_allocation, ms_markets__account_allocation_model; scans: no; rewrites: no; reverse: exact
ALTER TABLE ms_markets__account_target_allocation
    ADD CONSTRAINT fk__ms_markets__account_target_allocation__allocation_model_uid FOREIGN KEY (allocation_model_uid) REFERENCES ms_markets__account_allocation_model (uid) ON DELETE CASCADE;

-- add foreign key fk__ms_markets__account_target_allocation__category_uid on AccountTargetAllocation
-- lock: SHARE ROW EXCLUSIVE on ms_markets__account_target_allocation, ms_markets__asset_category; scans: no; rewrites: no; reverse: exact
ALTER TABLE ms_markets__account_target_allocation
    ADD CONSTRAINT fk__ms_markets__account_target_allocation__category_uid FOREIGN KEY (category_uid) REFERENCES ms_markets__asset_category (uid) ON DELETE RESTRICT;

-- add foreign key fk__ms_markets__asset__asset_type_uid on Asset
-- lock: SHARE ROW EXCLUSIVE on ms_markets__asset, ms_markets__asset_type; scans: no; rewrites: no; reverse: exact
ALTER TABLE ms_markets__asset
    ADD CONSTRAINT fk__ms_markets__asset__asset_type_uid FOREIGN KEY (asset_type_uid) REFERENCES ms_markets__asset_type (uid) ON DELETE RESTRICT;

-- add foreign key fk__ms_markets__asset__issuer_uid on Asset
-- lock: SHARE ROW EXCLUSIVE on ms_markets__asset, ms_markets__issuer; scans: no; rewrites: no; reverse: exact
ALTER TABLE ms_markets__asset
    ADD CONSTRAINT fk__ms_markets__asset__issuer_uid FOREIGN KEY (issuer_uid) REFERENCES ms_markets__issuer (uid) ON DELETE SET NULL;

-- add foreign key fk__ms_markets__asset_category_membership__asset_uid on AssetCategoryMembership
-- lock: SHARE ROW EXCLUSIVE on ms_markets__asset_category_membership, ms_markets__asset; scans: no; rewrites: no; reverse: exact
ALTER TABLE ms_markets__asset_category_membership
    ADD CONSTRAINT fk__ms_markets__asset_category_membership__asset_uid FOREIGN KEY (asset_uid) REFERENCES ms_markets__asset (uid) ON DELETE CASCADE;

-- add foreign key fk__ms_markets__asset_category_membership__category_uid on AssetCategoryMembership
-- lock: SHARE ROW EXCLUSIVE on ms_markets__asset_category_membership, ms_markets__asset_category; scans: no; rewrites: no; reverse: exact
ALTER TABLE ms_markets__asset_category_membership
    ADD CONSTRAINT fk__ms_markets__asset_category_membership__category_uid FOREIGN KEY (category_uid) REFERENCES ms_markets__asset_category (uid) ON DELETE CASCADE;

-- add foreign key fk__ms_markets__asset_snapshots_ts__asset_uid on AssetSnapshotsTS
-- lock: SHARE ROW EXCLUSIVE on ms_markets__asset_snapshots_ts, ms_markets__asset; scans: no; rewrites: no; reverse: exact
ALTER TABLE ms_markets__asset_snapshots_ts
    ADD CONSTRAINT fk__ms_markets__asset_snapshots_ts__asset_uid FOREIGN KEY (asset_uid) REFERENCES ms_markets__asset (uid) ON DELETE CASCADE;

-- add foreign key fk__ms_markets__bond_details__asset_uid on BondDetails
-- lock: SHARE ROW EXCLUSIVE on ms_markets__bond_details, ms_markets__asset; scans: no; rewrites: no; reverse: exact
ALTER TABLE ms_markets__bond_details
    ADD CONSTRAINT fk__ms_markets__bond_details__asset_uid FOREIGN KEY (asset_uid) REFERENCES ms_markets__asset (uid) ON DELETE CASCADE;

-- add foreign key fk__ms_markets__calendar_date__calendar_uid on CalendarDate
-- lock: SHARE ROW EXCLUSIVE on ms_markets__calendar_date, ms_markets__calendar; scans: no; rewrites: no; reverse: exact
ALTER TABLE ms_markets__calendar_date
    ADD CONSTRAINT fk__ms_markets__calendar_date__calendar_uid FOREIGN KEY (calendar_uid) REFERENCES ms_markets__calendar (uid) ON DELETE CASCADE;

-- add foreign key fk__ms_markets__calendar_event__calendar_uid on CalendarEvent
-- lock: SHARE ROW EXCLUSIVE on ms_markets__calendar_event, ms_markets__calendar; scans: no; rewrites: no; reverse: exact
ALTER TABLE ms_markets__calendar_event
    ADD CONSTRAINT fk__ms_markets__calendar_event__calendar_uid FOREIGN KEY (calendar_uid) REFERENCES ms_markets__calendar (uid) ON DELETE CASCADE;

-- add foreign key fk__ms_markets__calendar_session__calendar_uid on CalendarSession
-- lock: SHARE ROW EXCLUSIVE on ms_markets__calendar_session, ms_markets__calendar; scans: no; rewrites: no; reverse: exact
ALTER TABLE ms_markets__calendar_session
    ADD CONSTRAINT fk__ms_markets__calendar_session__calendar_uid FOREIGN KEY (calendar_uid) REFERENCES ms_markets__calendar (uid) ON DELETE CASCADE;

-- add foreign key fk__ms_markets__currency_spot_details__asset_uid on CurrencySpotDetails
-- lock: SHARE ROW EXCLUSIVE on ms_markets__currency_spot_details, ms_markets__asset; scans: no; rewrites: no; reverse: exact
ALTER TABLE ms_markets__currency_spot_details
    ADD CONSTRAINT fk__ms_markets__currency_spot_details__asset_uid FOREIGN KEY (asset_uid) REFERENCES ms_markets__asset (uid) ON DELETE CASCADE;

-- add foreign key fk__ms_markets__future_details__asset_uid on FutureDetails
-- lock: SHARE ROW EXCLUSIVE on ms_markets__future_details, ms_markets__asset; scans: no; rewrites: no; reverse: exact
ALTER TABLE ms_markets__future_details
    ADD CONSTRAINT fk__ms_markets__future_details__asset_uid FOREIGN KEY (asset_uid) REFERENCES ms_markets__asset (uid) ON DELETE CASCADE;

-- add foreign key fk__ms_markets__future_details__underlying_uid on FutureDetails
-- lock: SHARE ROW EXCLUSIVE on ms_markets__future_details, ms_markets__asset; scans: no; rewrites: no; reverse: exact
ALTER TABLE ms_markets__future_details
    ADD CONSTRAINT fk__ms_markets__future_details__underlying_uid FOREIGN KEY (underlying_uid) REFERENCES ms_markets__asset (uid) ON DELETE RESTRICT;

-- add foreign key fk__ms_markets__issuer__parent_uid on Issuer
-- lock: SHARE ROW EXCLUSIVE on ms_markets__issuer; scans: no; rewrites: no; reverse: exact
ALTER TABLE ms_markets__issuer
    ADD CONSTRAINT fk__ms_markets__issuer__parent_uid FOREIGN KEY (parent_uid) REFERENCES ms_markets__issuer (uid) ON DELETE SET NULL;
