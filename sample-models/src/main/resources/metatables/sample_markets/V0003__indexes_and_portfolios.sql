-- Revision 0003, part 1 of 1, up
-- Message: indexes and portfolios
-- Parent: 0002
-- Schema before: sha256:94511ffb0d5db333034d3b6c6713d4d5cdffbfa9a1c948895428cf457fac7867
-- Schema after: sha256:f0e87b0c9d7296ab764fc4ca77796f976033fe6026031779b437fcbdc144c97b
-- Transaction: yes

-- create table ExternalPricesTS
-- lock: ACCESS EXCLUSIVE on ms_markets__external_prices_ts; scans: no; rewrites: no; reverse: exact
CREATE TABLE ms_markets__external_prices_ts (
    time_index timestamptz NOT NULL,
    asset_uid uuid NOT NULL,
    vendor varchar(40) NOT NULL,
    price numeric(24,8) NOT NULL,
    bid numeric(24,8),
    ask numeric(24,8),
    received_at timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE ms_markets__external_prices_ts IS 'Prices as vendors deliver them, gaps and all.';
COMMENT ON COLUMN ms_markets__external_prices_ts.time_index IS 'the end of the bar';
COMMENT ON COLUMN ms_markets__external_prices_ts.asset_uid IS 'the asset';
COMMENT ON COLUMN ms_markets__external_prices_ts.vendor IS 'who delivered it';
COMMENT ON COLUMN ms_markets__external_prices_ts.price IS 'the last price of the bar';
COMMENT ON COLUMN ms_markets__external_prices_ts.bid IS 'the best price somebody would pay';
COMMENT ON COLUMN ms_markets__external_prices_ts.ask IS 'the best price somebody would take';
COMMENT ON COLUMN ms_markets__external_prices_ts.received_at IS 'when it arrived';
CREATE INDEX ix__ms_markets__external_prices_ts__asset_uid__time_index ON ms_markets__external_prices_ts (asset_uid, time_index);
CREATE UNIQUE INDEX uix__ms_markets__external_prices_ts__time_index__ass_2c4da67f44 ON ms_markets__external_prices_ts (time_index, asset_uid, vendor);

-- create table Index
-- lock: ACCESS EXCLUSIVE on ms_markets__index; scans: no; rewrites: no; reverse: exact
CREATE TABLE ms_markets__index (
    uid uuid NOT NULL,
    unique_identifier varchar(255) NOT NULL,
    index_type_uid uuid NOT NULL,
    asset_uid uuid,
    calendar_uid uuid NOT NULL,
    display_name varchar(120) NOT NULL,
    currency varchar(3),
    base_value numeric(20,8) NOT NULL DEFAULT 100,
    base_date date,
    CONSTRAINT pk__ms_markets__index__uid PRIMARY KEY (uid),
    CONSTRAINT uq__ms_markets__index__unique_identifier UNIQUE (unique_identifier)
);
COMMENT ON TABLE ms_markets__index IS 'Indexes, published by others or computed here.';
COMMENT ON COLUMN ms_markets__index.uid IS 'the key of the index';
COMMENT ON COLUMN ms_markets__index.unique_identifier IS 'the stable name that jobs refer to';
COMMENT ON COLUMN ms_markets__index.index_type_uid IS 'the kind of index';
COMMENT ON COLUMN ms_markets__index.asset_uid IS 'the asset that tracks the index, where there is one';
COMMENT ON COLUMN ms_markets__index.calendar_uid IS 'the days on which the index has a value';
COMMENT ON COLUMN ms_markets__index.display_name IS 'the name shown to people';
COMMENT ON COLUMN ms_markets__index.currency IS 'the ISO 4217 code of its currency; null for a rate';
COMMENT ON COLUMN ms_markets__index.base_value IS 'the value on the base day';
COMMENT ON COLUMN ms_markets__index.base_date IS 'the day on which it had the base value';
CREATE INDEX ix__ms_markets__index__asset_uid ON ms_markets__index (asset_uid);
CREATE INDEX ix__ms_markets__index__calendar_uid ON ms_markets__index (calendar_uid);
CREATE INDEX ix__ms_markets__index__index_type_uid ON ms_markets__index (index_type_uid);

-- create table IndexFormulaDefinition
-- lock: ACCESS EXCLUSIVE on ms_markets__index_formula_definition; scans: no; rewrites: no; reverse: exact
CREATE TABLE ms_markets__index_formula_definition (
    uid uuid NOT NULL,
    index_uid uuid NOT NULL,
    version integer NOT NULL,
    expression text NOT NULL,
    valid_from date NOT NULL,
    published_at timestamptz,
    CONSTRAINT pk__ms_markets__index_formula_definition__uid PRIMARY KEY (uid),
    CONSTRAINT uq__ms_markets__index_formula_definition__index_uid__version UNIQUE (index_uid, version)
);
COMMENT ON TABLE ms_markets__index_formula_definition IS 'Formulas of the indexes that are computed here, one row for each version.';
COMMENT ON COLUMN ms_markets__index_formula_definition.uid IS 'the key of the formula';
COMMENT ON COLUMN ms_markets__index_formula_definition.index_uid IS 'the index that it computes';
COMMENT ON COLUMN ms_markets__index_formula_definition.version IS 'counted from 1';
COMMENT ON COLUMN ms_markets__index_formula_definition.expression IS 'the formula, over the names of its inputs';
COMMENT ON COLUMN ms_markets__index_formula_definition.valid_from IS 'the first day it is used for';
COMMENT ON COLUMN ms_markets__index_formula_definition.published_at IS 'when it was announced; null while it is a draft';

-- create table IndexFormulaLeg
-- lock: ACCESS EXCLUSIVE on ms_markets__index_formula_leg; scans: no; rewrites: no; reverse: exact
CREATE TABLE ms_markets__index_formula_leg (
    formula_uid uuid NOT NULL,
    name varchar(60) NOT NULL,
    asset_uid uuid,
    index_uid uuid,
    weight double precision NOT NULL DEFAULT 1,
    CONSTRAINT pk__ms_markets__index_formula_leg__formula_uid__name PRIMARY KEY (formula_uid, name)
);
COMMENT ON TABLE ms_markets__index_formula_leg IS 'What an index formula is computed from: an asset or another index, under the name that the formula uses.';
COMMENT ON COLUMN ms_markets__index_formula_leg.formula_uid IS 'the formula';
COMMENT ON COLUMN ms_markets__index_formula_leg.name IS 'the name in the formula';
COMMENT ON COLUMN ms_markets__index_formula_leg.asset_uid IS 'the asset; null where the input is an index';
COMMENT ON COLUMN ms_markets__index_formula_leg.index_uid IS 'the index; null where the input is an asset';
COMMENT ON COLUMN ms_markets__index_formula_leg.weight IS 'by how much the input is multiplied';
CREATE INDEX ix__ms_markets__index_formula_leg__asset_uid ON ms_markets__index_formula_leg (asset_uid);
CREATE INDEX ix__ms_markets__index_formula_leg__index_uid ON ms_markets__index_formula_leg (index_uid);

-- create table IndexType
-- lock: ACCESS EXCLUSIVE on ms_markets__index_type; scans: no; rewrites: no; reverse: exact
CREATE TABLE ms_markets__index_type (
    uid uuid NOT NULL,
    code varchar(40) NOT NULL,
    description text,
    CONSTRAINT pk__ms_markets__index_type__uid PRIMARY KEY (uid),
    CONSTRAINT uq__ms_markets__index_type__code UNIQUE (code)
);
COMMENT ON TABLE ms_markets__index_type IS 'Kinds of indexes, such as reference rates or equity baskets.';
COMMENT ON COLUMN ms_markets__index_type.uid IS 'the key of the type';
COMMENT ON COLUMN ms_markets__index_type.code IS 'the short code';
COMMENT ON COLUMN ms_markets__index_type.description IS 'what belongs to the type';

-- create table IndexValuesTS
-- lock: ACCESS EXCLUSIVE on ms_markets__index_values_ts; scans: no; rewrites: no; reverse: exact
CREATE TABLE ms_markets__index_values_ts (
    time_index timestamptz NOT NULL,
    index_uid uuid NOT NULL,
    value double precision NOT NULL,
    divisor numeric(28,12)
);
COMMENT ON TABLE ms_markets__index_values_ts IS 'The values of every index.';
COMMENT ON COLUMN ms_markets__index_values_ts.time_index IS 'when the value was struck';
COMMENT ON COLUMN ms_markets__index_values_ts.index_uid IS 'the index';
COMMENT ON COLUMN ms_markets__index_values_ts.value IS 'the value, in points or, for a rate, as a fraction';
COMMENT ON COLUMN ms_markets__index_values_ts.divisor IS 'what the sum of the members was divided by; null for an index of somebody else';
CREATE INDEX ix__ms_markets__index_values_ts__index_uid__time_index ON ms_markets__index_values_ts (index_uid, time_index);
CREATE UNIQUE INDEX uix__ms_markets__index_values_ts__time_index__index_uid ON ms_markets__index_values_ts (time_index, index_uid);

-- create table InterpolatedPricesTS
-- lock: ACCESS EXCLUSIVE on ms_markets__interpolated_prices_ts; scans: no; rewrites: no; reverse: exact
CREATE TABLE ms_markets__interpolated_prices_ts (
    time_index timestamptz NOT NULL,
    asset_uid uuid NOT NULL,
    open double precision NOT NULL,
    high double precision NOT NULL,
    low double precision NOT NULL,
    close double precision NOT NULL,
    volume double precision NOT NULL DEFAULT 0,
    rule text NOT NULL DEFAULT 'OBSERVED',
    CONSTRAINT uq__ms_markets__interpolated_prices_ts__asset_uid__time_index UNIQUE (asset_uid, time_index),
    CONSTRAINT ck__ms_markets__interpolated_prices_ts__rule CHECK (rule IN ('OBSERVED', 'FORWARD_FILL', 'LINEAR'))
);
COMMENT ON TABLE ms_markets__interpolated_prices_ts IS 'Prices without gaps, as portfolios need them.';
COMMENT ON COLUMN ms_markets__interpolated_prices_ts.time_index IS 'the end of the bar';
COMMENT ON COLUMN ms_markets__interpolated_prices_ts.asset_uid IS 'the asset';
COMMENT ON COLUMN ms_markets__interpolated_prices_ts.open IS 'the first price of the bar';
COMMENT ON COLUMN ms_markets__interpolated_prices_ts.high IS 'the highest price of the bar';
COMMENT ON COLUMN ms_markets__interpolated_prices_ts.low IS 'the lowest price of the bar';
COMMENT ON COLUMN ms_markets__interpolated_prices_ts.close IS 'the last price of the bar';
COMMENT ON COLUMN ms_markets__interpolated_prices_ts.volume IS 'units traded';
COMMENT ON COLUMN ms_markets__interpolated_prices_ts.rule IS 'how the prices were found';

-- create table Portfolio
-- lock: ACCESS EXCLUSIVE on ms_markets__portfolio; scans: no; rewrites: no; reverse: exact
CREATE TABLE ms_markets__portfolio (
    uid uuid NOT NULL,
    unique_identifier varchar(255) NOT NULL,
    calendar_uid uuid NOT NULL,
    signal_uid uuid NOT NULL,
    rebalance_strategy_uid uuid NOT NULL,
    published_index_uid uuid,
    base_currency varchar(3) NOT NULL,
    commission_rate numeric(9,8) NOT NULL DEFAULT 0,
    active boolean NOT NULL DEFAULT true,
    CONSTRAINT pk__ms_markets__portfolio__uid PRIMARY KEY (uid),
    CONSTRAINT uq__ms_markets__portfolio__unique_identifier UNIQUE (unique_identifier)
);
COMMENT ON TABLE ms_markets__portfolio IS 'Portfolios, one row each.';
COMMENT ON COLUMN ms_markets__portfolio.uid IS 'the key of the portfolio';
COMMENT ON COLUMN ms_markets__portfolio.unique_identifier IS 'the stable name that jobs refer to';
COMMENT ON COLUMN ms_markets__portfolio.calendar_uid IS 'the days on which it is valued';
COMMENT ON COLUMN ms_markets__portfolio.signal_uid IS 'the signal that its weights come from';
COMMENT ON COLUMN ms_markets__portfolio.rebalance_strategy_uid IS 'how and when it is brought back to its weights';
COMMENT ON COLUMN ms_markets__portfolio.published_index_uid IS 'the index under which its values are published';
COMMENT ON COLUMN ms_markets__portfolio.base_currency IS 'the ISO 4217 code of the currency it is valued in';
COMMENT ON COLUMN ms_markets__portfolio.commission_rate IS 'what trading costs, as a fraction of the traded value';
COMMENT ON COLUMN ms_markets__portfolio.active IS 'whether it is still computed';
CREATE INDEX ix__ms_markets__portfolio__calendar_uid ON ms_markets__portfolio (calendar_uid);
CREATE INDEX ix__ms_markets__portfolio__published_index_uid ON ms_markets__portfolio (published_index_uid);
CREATE INDEX ix__ms_markets__portfolio__rebalance_strategy_uid ON ms_markets__portfolio (rebalance_strategy_uid);
CREATE INDEX ix__ms_markets__portfolio__signal_uid ON ms_markets__portfolio (signal_uid);

-- create table PortfolioGroup
-- lock: ACCESS EXCLUSIVE on ms_markets__portfolio_group; scans: no; rewrites: no; reverse: exact
CREATE TABLE ms_markets__portfolio_group (
    uid uuid NOT NULL,
    unique_identifier varchar(255) NOT NULL,
    display_name varchar(120) NOT NULL,
    description text,
    CONSTRAINT pk__ms_markets__portfolio_group__uid PRIMARY KEY (uid),
    CONSTRAINT uq__ms_markets__portfolio_group__unique_identifier UNIQUE (unique_identifier)
);
COMMENT ON TABLE ms_markets__portfolio_group IS 'Portfolios that are looked at together.';
COMMENT ON COLUMN ms_markets__portfolio_group.uid IS 'the key of the group';
COMMENT ON COLUMN ms_markets__portfolio_group.unique_identifier IS 'the stable name that jobs refer to';
COMMENT ON COLUMN ms_markets__portfolio_group.display_name IS 'the name shown to people';
COMMENT ON COLUMN ms_markets__portfolio_group.description IS 'what the group is for';

-- create table PortfolioGroupMembership
-- lock: ACCESS EXCLUSIVE on ms_markets__portfolio_group_membership; scans: no; rewrites: no; reverse: exact
CREATE TABLE ms_markets__portfolio_group_membership (
    group_uid uuid NOT NULL,
    portfolio_uid uuid NOT NULL,
    "position" integer NOT NULL,
    CONSTRAINT pk__ms_markets__portfolio_group_membership__group_ui_190ae0bf96 PRIMARY KEY (group_uid, portfolio_uid),
    CONSTRAINT uq__ms_markets__portfolio_group_membership__group_uid__position UNIQUE (group_uid, "position")
);
COMMENT ON TABLE ms_markets__portfolio_group_membership IS 'Which portfolio belongs to which group.';
COMMENT ON COLUMN ms_markets__portfolio_group_membership.group_uid IS 'the group';
COMMENT ON COLUMN ms_markets__portfolio_group_membership.portfolio_uid IS 'the portfolio';
COMMENT ON COLUMN ms_markets__portfolio_group_membership."position" IS 'the place of the portfolio on the group''s pages, from 0';
CREATE INDEX ix__ms_markets__portfolio_group_membership__portfolio_uid ON ms_markets__portfolio_group_membership (portfolio_uid);

-- create table PortfolioMetadata
-- lock: ACCESS EXCLUSIVE on ms_markets__portfolio_metadata; scans: no; rewrites: no; reverse: exact
CREATE TABLE ms_markets__portfolio_metadata (
    portfolio_uid uuid NOT NULL,
    display_name varchar(120) NOT NULL,
    description text,
    benchmark_uid uuid,
    manager varchar(120),
    tags jsonb NOT NULL DEFAULT ('[]'::jsonb),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk__ms_markets__portfolio_metadata__portfolio_uid PRIMARY KEY (portfolio_uid)
);
COMMENT ON TABLE ms_markets__portfolio_metadata IS 'What people should know about a portfolio before they buy it.';
COMMENT ON COLUMN ms_markets__portfolio_metadata.portfolio_uid IS 'the portfolio';
COMMENT ON COLUMN ms_markets__portfolio_metadata.display_name IS 'the name on the fact sheet';
COMMENT ON COLUMN ms_markets__portfolio_metadata.description IS 'the text of the fact sheet';
COMMENT ON COLUMN ms_markets__portfolio_metadata.benchmark_uid IS 'the index it is compared with';
COMMENT ON COLUMN ms_markets__portfolio_metadata.manager IS 'who answers for it';
COMMENT ON COLUMN ms_markets__portfolio_metadata.tags IS 'free words, a JSON array';
COMMENT ON COLUMN ms_markets__portfolio_metadata.updated_at IS 'when somebody last changed any of it';
CREATE INDEX ix__ms_markets__portfolio_metadata__benchmark_uid ON ms_markets__portfolio_metadata (benchmark_uid);

-- create table PortfolioWeightsTS
-- lock: ACCESS EXCLUSIVE on ms_markets__portfolio_weights_ts; scans: no; rewrites: no; reverse: exact
CREATE TABLE ms_markets__portfolio_weights_ts (
    time_index timestamptz NOT NULL,
    portfolio_uid uuid NOT NULL,
    asset_uid uuid NOT NULL,
    weight_before double precision NOT NULL DEFAULT 0,
    weight_current double precision NOT NULL,
    price_before double precision,
    price_current double precision,
    volume_current bigint
);
COMMENT ON TABLE ms_markets__portfolio_weights_ts IS 'The weights of every portfolio, before and after it was rebalanced.';
COMMENT ON COLUMN ms_markets__portfolio_weights_ts.time_index IS 'when it was rebalanced';
COMMENT ON COLUMN ms_markets__portfolio_weights_ts.portfolio_uid IS 'the portfolio';
COMMENT ON COLUMN ms_markets__portfolio_weights_ts.asset_uid IS 'the asset';
COMMENT ON COLUMN ms_markets__portfolio_weights_ts.weight_before IS 'the fraction before';
COMMENT ON COLUMN ms_markets__portfolio_weights_ts.weight_current IS 'the fraction after';
COMMENT ON COLUMN ms_markets__portfolio_weights_ts.price_before IS 'the price that the old fraction was computed with';
COMMENT ON COLUMN ms_markets__portfolio_weights_ts.price_current IS 'the price that the new fraction was computed with';
COMMENT ON COLUMN ms_markets__portfolio_weights_ts.volume_current IS 'units traded on the market meanwhile';
CREATE INDEX ix__ms_markets__portfolio_weights_ts__asset_uid ON ms_markets__portfolio_weights_ts (asset_uid);
CREATE INDEX ix__ms_markets__portfolio_weights_ts__portfolio_uid__time_index ON ms_markets__portfolio_weights_ts (portfolio_uid, time_index);
CREATE UNIQUE INDEX uix__ms_markets__portfolio_weights_ts__time_index__p_d9d6d0d3df ON ms_markets__portfolio_weights_ts (time_index, portfolio_uid, asset_uid);

-- create table PortfoliosTS
-- lock: ACCESS EXCLUSIVE on ms_markets__portfolios_ts; scans: no; rewrites: no; reverse: exact
CREATE TABLE ms_markets__portfolios_ts (
    time_index timestamptz NOT NULL,
    portfolio_uid uuid NOT NULL,
    close double precision NOT NULL,
    return double precision NOT NULL,
    calculated_close_at timestamptz
);
COMMENT ON TABLE ms_markets__portfolios_ts IS 'The value of every portfolio.';
COMMENT ON COLUMN ms_markets__portfolios_ts.time_index IS 'when it was valued';
COMMENT ON COLUMN ms_markets__portfolios_ts.portfolio_uid IS 'the portfolio';
COMMENT ON COLUMN ms_markets__portfolios_ts.close IS 'the value of one share, starting at 1';
COMMENT ON COLUMN ms_markets__portfolios_ts.return IS 'the return since the last value, as a fraction';
COMMENT ON COLUMN ms_markets__portfolios_ts.calculated_close_at IS 'when the prices that it is computed from were struck';
CREATE INDEX ix__ms_markets__portfolios_ts__portfolio_uid__time_index ON ms_markets__portfolios_ts (portfolio_uid, time_index);
CREATE UNIQUE INDEX uix__ms_markets__portfolios_ts__time_index__portfolio_uid ON ms_markets__portfolios_ts (time_index, portfolio_uid);

-- create table RebalanceStrategyMetadata
-- lock: ACCESS EXCLUSIVE on ms_markets__rebalance_strategy_metadata; scans: no; rewrites: no; reverse: exact
CREATE TABLE ms_markets__rebalance_strategy_metadata (
    uid uuid NOT NULL,
    name varchar(120) NOT NULL,
    configuration_hash varchar(64) NOT NULL,
    configuration jsonb NOT NULL,
    starts_at time,
    max_turnover real,
    CONSTRAINT pk__ms_markets__rebalance_strategy_metadata__uid PRIMARY KEY (uid),
    CONSTRAINT uq__ms_markets__rebalance_strategy_metadata__configuration_hash UNIQUE (configuration_hash)
);
COMMENT ON TABLE ms_markets__rebalance_strategy_metadata IS 'Ways to bring a portfolio back to its weights, one row for each configuration.';
COMMENT ON COLUMN ms_markets__rebalance_strategy_metadata.uid IS 'the key of the strategy';
COMMENT ON COLUMN ms_markets__rebalance_strategy_metadata.name IS 'the name shown to people';
COMMENT ON COLUMN ms_markets__rebalance_strategy_metadata.configuration_hash IS 'the SHA-256 of the configuration, as 64 hex digits';
COMMENT ON COLUMN ms_markets__rebalance_strategy_metadata.configuration IS 'the parameters';
COMMENT ON COLUMN ms_markets__rebalance_strategy_metadata.starts_at IS 'when on a day trading begins, in UTC';
COMMENT ON COLUMN ms_markets__rebalance_strategy_metadata.max_turnover IS 'the greatest fraction of the portfolio that one rebalancing may trade';
CREATE INDEX ix__ms_markets__rebalance_strategy_metadata__name ON ms_markets__rebalance_strategy_metadata (name);

-- create table SignalMetadata
-- lock: ACCESS EXCLUSIVE on ms_markets__signal_metadata; scans: no; rewrites: no; reverse: exact
CREATE TABLE ms_markets__signal_metadata (
    uid uuid NOT NULL,
    name varchar(120) NOT NULL,
    configuration_hash varchar(64) NOT NULL,
    configuration jsonb NOT NULL,
    description text,
    CONSTRAINT pk__ms_markets__signal_metadata__uid PRIMARY KEY (uid),
    CONSTRAINT uq__ms_markets__signal_metadata__configuration_hash UNIQUE (configuration_hash)
);
COMMENT ON TABLE ms_markets__signal_metadata IS 'Signals that weights are computed from, one row for each configuration.';
COMMENT ON COLUMN ms_markets__signal_metadata.uid IS 'the key of the signal';
COMMENT ON COLUMN ms_markets__signal_metadata.name IS 'the name shown to people';
COMMENT ON COLUMN ms_markets__signal_metadata.configuration_hash IS 'the SHA-256 of the configuration, as 64 hex digits';
COMMENT ON COLUMN ms_markets__signal_metadata.configuration IS 'the parameters';
COMMENT ON COLUMN ms_markets__signal_metadata.description IS 'what the signal looks for';
CREATE INDEX ix__ms_markets__signal_metadata__name ON ms_markets__signal_metadata (name);

-- create table SignalWeightsTS
-- lock: ACCESS EXCLUSIVE on ms_markets__signal_weights_ts; scans: no; rewrites: no; reverse: exact
CREATE TABLE ms_markets__signal_weights_ts (
    time_index timestamptz NOT NULL,
    signal_uid uuid NOT NULL,
    asset_uid uuid NOT NULL,
    weight double precision NOT NULL,
    confidence real NOT NULL DEFAULT 1
);
COMMENT ON TABLE ms_markets__signal_weights_ts IS 'What every signal says about every asset.';
COMMENT ON COLUMN ms_markets__signal_weights_ts.time_index IS 'from when on it says so';
COMMENT ON COLUMN ms_markets__signal_weights_ts.signal_uid IS 'the signal';
COMMENT ON COLUMN ms_markets__signal_weights_ts.asset_uid IS 'the asset';
COMMENT ON COLUMN ms_markets__signal_weights_ts.weight IS 'the fraction that it asks for; negative for a short position';
COMMENT ON COLUMN ms_markets__signal_weights_ts.confidence IS 'how sure it is, from 0 to 1';
CREATE INDEX ix__ms_markets__signal_weights_ts__asset_uid ON ms_markets__signal_weights_ts (asset_uid);
CREATE INDEX ix__ms_markets__signal_weights_ts__signal_uid__time_index ON ms_markets__signal_weights_ts (signal_uid, time_index);
CREATE UNIQUE INDEX uix__ms_markets__signal_weights_ts__time_index__sign_f8ebcb478d ON ms_markets__signal_weights_ts (time_index, signal_uid, asset_uid);

-- add foreign key fk__ms_markets__external_prices_ts__asset_uid on ExternalPricesTS
-- lock: SHARE ROW EXCLUSIVE on ms_markets__external_prices_ts, ms_markets__asset; scans: no; rewrites: no; reverse: exact
-- hazard MT346: SHARE ROW EXCLUSIVE on ms_markets__asset, which is in use: its writers wait until the revision commits
ALTER TABLE ms_markets__external_prices_ts
    ADD CONSTRAINT fk__ms_markets__external_prices_ts__asset_uid FOREIGN KEY (asset_uid) REFERENCES ms_markets__asset (uid) ON DELETE CASCADE;

-- add foreign key fk__ms_markets__index__asset_uid on Index
-- lock: SHARE ROW EXCLUSIVE on ms_markets__index, ms_markets__asset; scans: no; rewrites: no; reverse: exact
-- hazard MT346: SHARE ROW EXCLUSIVE on ms_markets__asset, which is in use: its writers wait until the revision commits
ALTER TABLE ms_markets__index
    ADD CONSTRAINT fk__ms_markets__index__asset_uid FOREIGN KEY (asset_uid) REFERENCES ms_markets__asset (uid) ON DELETE SET NULL;

-- add foreign key fk__ms_markets__index__calendar_uid on Index
-- lock: SHARE ROW EXCLUSIVE on ms_markets__index, ms_markets__calendar; scans: no; rewrites: no; reverse: exact
-- hazard MT346: SHARE ROW EXCLUSIVE on ms_markets__calendar, which is in use: its writers wait until the revision commits
ALTER TABLE ms_markets__index
    ADD CONSTRAINT fk__ms_markets__index__calendar_uid FOREIGN KEY (calendar_uid) REFERENCES ms_markets__calendar (uid) ON DELETE RESTRICT;

-- add foreign key fk__ms_markets__index__index_type_uid on Index
-- lock: SHARE ROW EXCLUSIVE on ms_markets__index, ms_markets__index_type; scans: no; rewrites: no; reverse: exact
ALTER TABLE ms_markets__index
    ADD CONSTRAINT fk__ms_markets__index__index_type_uid FOREIGN KEY (index_type_uid) REFERENCES ms_markets__index_type (uid) ON DELETE RESTRICT;

-- add foreign key fk__ms_markets__index_formula_definition__index_uid on IndexFormulaDefinition
-- lock: SHARE ROW EXCLUSIVE on ms_markets__index_formula_definition, ms_markets__index; scans: no; rewrites: no; reverse: exact
ALTER TABLE ms_markets__index_formula_definition
    ADD CONSTRAINT fk__ms_markets__index_formula_definition__index_uid FOREIGN KEY (index_uid) REFERENCES ms_markets__index (uid) ON DELETE CASCADE;

-- add foreign key fk__ms_markets__index_formula_leg__asset_uid on IndexFormulaLeg
-- lock: SHARE ROW EXCLUSIVE on ms_markets__index_formula_leg, ms_markets__asset; scans: no; rewrites: no; reverse: exact
-- hazard MT346: SHARE ROW EXCLUSIVE on ms_markets__asset, which is in use: its writers wait until the revision commits
ALTER TABLE ms_markets__index_formula_leg
    ADD CONSTRAINT fk__ms_markets__index_formula_leg__asset_uid FOREIGN KEY (asset_uid) REFERENCES ms_markets__asset (uid) ON DELETE RESTRICT;

-- add foreign key fk__ms_markets__index_formula_leg__formula_uid on IndexFormulaLeg
-- lock: SHARE ROW EXCLUSIVE on ms_markets__index_formula_leg, ms_markets__index_formula_definition; scans: no; rewrites: no; reverse: exact
ALTER TABLE ms_markets__index_formula_leg
    ADD CONSTRAINT fk__ms_markets__index_formula_leg__formula_uid FOREIGN KEY (formula_uid) REFERENCES ms_markets__index_formula_definition (uid) ON DELETE CASCADE;

-- add foreign key fk__ms_markets__index_formula_leg__index_uid on IndexFormulaLeg
-- lock: SHARE ROW EXCLUSIVE on ms_markets__index_formula_leg, ms_markets__index; scans: no; rewrites: no; reverse: exact
ALTER TABLE ms_markets__index_formula_leg
    ADD CONSTRAINT fk__ms_markets__index_formula_leg__index_uid FOREIGN KEY (index_uid) REFERENCES ms_markets__index (uid) ON DELETE RESTRICT;

-- add foreign key fk__ms_markets__index_values_ts__index_uid on IndexValuesTS
-- lock: SHARE ROW EXCLUSIVE on ms_markets__index_values_ts, ms_markets__index; scans: no; rewrites: no; reverse: exact
ALTER TABLE ms_markets__index_values_ts
    ADD CONSTRAINT fk__ms_markets__index_values_ts__index_uid FOREIGN KEY (index_uid) REFERENCES ms_markets__index (uid) ON DELETE CASCADE;

-- add foreign key fk__ms_markets__interpolated_prices_ts__asset_uid on InterpolatedPricesTS
-- lock: SHARE ROW EXCLUSIVE on ms_markets__interpolated_prices_ts, ms_markets__asset; scans: no; rewrites: no; reverse: exact
-- hazard MT346: SHARE ROW EXCLUSIVE on ms_markets__asset, which is in use: its writers wait until the revision commits
ALTER TABLE ms_markets__interpolated_prices_ts
    ADD CONSTRAINT fk__ms_markets__interpolated_prices_ts__asset_uid FOREIGN KEY (asset_uid) REFERENCES ms_markets__asset (uid) ON DELETE CASCADE;

-- add foreign key fk__ms_markets__portfolio__calendar_uid on Portfolio
-- lock: SHARE ROW EXCLUSIVE on ms_markets__portfolio, ms_markets__calendar; scans: no; rewrites: no; reverse: exact
-- hazard MT346: SHARE ROW EXCLUSIVE on ms_markets__calendar, which is in use: its writers wait until the revision commits
ALTER TABLE ms_markets__portfolio
    ADD CONSTRAINT fk__ms_markets__portfolio__calendar_uid FOREIGN KEY (calendar_uid) REFERENCES ms_markets__calendar (uid) ON DELETE RESTRICT;

-- add foreign key fk__ms_markets__portfolio__published_index_uid on Portfolio
-- lock: SHARE ROW EXCLUSIVE on ms_markets__portfolio, ms_markets__index; scans: no; rewrites: no; reverse: exact
ALTER TABLE ms_markets__portfolio
    ADD CONSTRAINT fk__ms_markets__portfolio__published_index_uid FOREIGN KEY (published_index_uid) REFERENCES ms_markets__index (uid) ON DELETE SET NULL;

-- add foreign key fk__ms_markets__portfolio__rebalance_strategy_uid on Portfolio
-- lock: SHARE ROW EXCLUSIVE on ms_markets__portfolio, ms_markets__rebalance_strategy_metadata; scans: no; rewrites: no; reverse: exact
ALTER TABLE ms_markets__portfolio
    ADD CONSTRAINT fk__ms_markets__portfolio__rebalance_strategy_uid FOREIGN KEY (rebalance_strategy_uid) REFERENCES ms_markets__rebalance_strategy_metadata (uid) ON DELETE RESTRICT;

-- add foreign key fk__ms_markets__portfolio__signal_uid on Portfolio
-- lock: SHARE ROW EXCLUSIVE on ms_markets__portfolio, ms_markets__signal_metadata; scans: no; rewrites: no; reverse: exact
ALTER TABLE ms_markets__portfolio
    ADD CONSTRAINT fk__ms_markets__portfolio__signal_uid FOREIGN KEY (signal_uid) REFERENCES ms_markets__signal_metadata (uid) ON DELETE RESTRICT;

-- add foreign key fk__ms_markets__portfolio_group_membership__group_uid on PortfolioGroupMembership
-- lock: SHARE ROW EXCLUSIVE on ms_markets__portfolio_group_membership, ms_markets__portfolio_group; scans: no; rewrites: no; reverse: exact
ALTER TABLE ms_markets__portfolio_group_membership
    ADD CONSTRAINT fk__ms_markets__portfolio_group_membership__group_uid FOREIGN KEY (group_uid) REFERENCES ms_markets__portfolio_group (uid) ON DELETE CASCADE;

-- add foreign key fk__ms_markets__portfolio_group_membership__portfolio_uid on PortfolioGroupMembership
-- lock: SHARE ROW EXCLUSIVE on ms_markets__portfolio_group_membership, ms_markets__portfolio; scans: no; rewrites: no; reverse: exact
ALTER TABLE ms_markets__portfolio_group_membership
    ADD CONSTRAINT fk__ms_markets__portfolio_group_membership__portfolio_uid FOREIGN KEY (portfolio_uid) REFERENCES ms_markets__portfolio (uid) ON DELETE CASCADE;

-- add foreign key fk__ms_markets__portfolio_metadata__benchmark_uid on PortfolioMetadata
-- lock: SHARE ROW EXCLUSIVE on ms_markets__portfolio_metadata, ms_markets__index; scans: no; rewrites: no; reverse: exact
ALTER TABLE ms_markets__portfolio_metadata
    ADD CONSTRAINT fk__ms_markets__portfolio_metadata__benchmark_uid FOREIGN KEY (benchmark_uid) REFERENCES ms_markets__index (uid) ON DELETE SET NULL;

-- add foreign key fk__ms_markets__portfolio_metadata__portfolio_uid on PortfolioMetadata
-- lock: SHARE ROW EXCLUSIVE on ms_markets__portfolio_metadata, ms_markets__portfolio; scans: no; rewrites: no; reverse: exact
ALTER TABLE ms_markets__portfolio_metadata
    ADD CONSTRAINT fk__ms_markets__portfolio_metadata__portfolio_uid FOREIGN KEY (portfolio_uid) REFERENCES ms_markets__portfolio (uid) ON DELETE CASCADE;

-- add foreign key fk__ms_markets__portfolio_weights_ts__asset_uid on PortfolioWeightsTS
-- lock: SHARE ROW EXCLUSIVE on ms_markets__portfolio_weights_ts, ms_markets__asset; scans: no; rewrites: no; reverse: exact
-- hazard MT346: SHARE ROW EXCLUSIVE on ms_markets__asset, which is in use: its writers wait until the revision commits
ALTER TABLE ms_markets__portfolio_weights_ts
    ADD CONSTRAINT fk__ms_markets__portfolio_weights_ts__asset_uid FOREIGN KEY (asset_uid) REFERENCES ms_markets__asset (uid) ON DELETE RESTRICT;

-- add foreign key fk__ms_markets__portfolio_weights_ts__portfolio_uid on PortfolioWeightsTS
-- lock: SHARE ROW EXCLUSIVE on ms_markets__portfolio_weights_ts, ms_markets__portfolio; scans: no; rewrites: no; reverse: exact
ALTER TABLE ms_markets__portfolio_weights_ts
    ADD CONSTRAINT fk__ms_markets__portfolio_weights_ts__portfolio_uid FOREIGN KEY (portfolio_uid) REFERENCES ms_markets__portfolio (uid) ON DELETE CASCADE;

-- add foreign key fk__ms_markets__portfolios_ts__portfolio_uid on PortfoliosTS
-- lock: SHARE ROW EXCLUSIVE on ms_markets__portfolios_ts, ms_markets__portfolio; scans: no; rewrites: no; reverse: exact
ALTER TABLE ms_markets__portfolios_ts
    ADD CONSTRAINT fk__ms_markets__portfolios_ts__portfolio_uid FOREIGN KEY (portfolio_uid) REFERENCES ms_markets__portfolio (uid) ON DELETE CASCADE;

-- add foreign key fk__ms_markets__signal_weights_ts__asset_uid on SignalWeightsTS
-- lock: SHARE ROW EXCLUSIVE on ms_markets__signal_weights_ts, ms_markets__asset; scans: no; rewrites: no; reverse: exact
-- hazard MT346: SHARE ROW EXCLUSIVE on ms_markets__asset, which is in use: its writers wait until the revision commits
ALTER TABLE ms_markets__signal_weights_ts
    ADD CONSTRAINT fk__ms_markets__signal_weights_ts__asset_uid FOREIGN KEY (asset_uid) REFERENCES ms_markets__asset (uid) ON DELETE RESTRICT;

-- add foreign key fk__ms_markets__signal_weights_ts__signal_uid on SignalWeightsTS
-- lock: SHARE ROW EXCLUSIVE on ms_markets__signal_weights_ts, ms_markets__signal_metadata; scans: no; rewrites: no; reverse: exact
ALTER TABLE ms_markets__signal_weights_ts
    ADD CONSTRAINT fk__ms_markets__signal_weights_ts__signal_uid FOREIGN KEY (signal_uid) REFERENCES ms_markets__signal_metadata (uid) ON DELETE CASCADE;
