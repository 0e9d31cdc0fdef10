-- Revision 0004, part 1 of 1, up
-- Message: pricing
-- Parent: 0003
-- Schema before: sha256:f0e87b0c9d7296ab764fc4ca77796f976033fe6026031779b437fcbdc144c97b
-- Schema after: sha256:7e75391177fd1f31f838e05583a9f35231660d4681106e33a4cd3116b7999f4e
-- Transaction: yes

-- create table AssetPricingDetailsTS
-- lock: ACCESS EXCLUSIVE on ms_markets__asset_pricing_details_ts; scans: no; rewrites: no; reverse: exact
CREATE TABLE ms_markets__asset_pricing_details_ts (
    time_index timestamptz NOT NULL,
    asset_uid uuid NOT NULL,
    market_data_set_uid uuid NOT NULL,
    model varchar(60) NOT NULL,
    present_value numeric(24,8) NOT NULL,
    yield_to_maturity double precision,
    duration double precision,
    sensitivities jsonb
);
COMMENT ON TABLE ms_markets__asset_pricing_details_ts IS 'How every asset was priced at each valuation, and what came of it.';
COMMENT ON COLUMN ms_markets__asset_pricing_details_ts.time_index IS 'the time of the valuation';
COMMENT ON COLUMN ms_markets__asset_pricing_details_ts.asset_uid IS 'the asset';
COMMENT ON COLUMN ms_markets__asset_pricing_details_ts.market_data_set_uid IS 'the market data';
COMMENT ON COLUMN ms_markets__asset_pricing_details_ts.model IS 'the pricing model that was used';
COMMENT ON COLUMN ms_markets__asset_pricing_details_ts.present_value IS 'the value of one unit, in the currency of the asset';
COMMENT ON COLUMN ms_markets__asset_pricing_details_ts.yield_to_maturity IS 'the yield, as a fraction; null where there is none';
COMMENT ON COLUMN ms_markets__asset_pricing_details_ts.duration IS 'the modified duration, in years';
COMMENT ON COLUMN ms_markets__asset_pricing_details_ts.sensitivities IS 'what happens when a curve moves, a JSON object by role';
CREATE INDEX ix__ms_markets__asset_pricing_details_ts__asset_uid__time_index ON ms_markets__asset_pricing_details_ts (asset_uid, time_index);
CREATE INDEX ix__ms_markets__asset_pricing_details_ts__market_data_set_uid ON ms_markets__asset_pricing_details_ts (market_data_set_uid);
CREATE UNIQUE INDEX uix__ms_markets__asset_pricing_details_ts__time_inde_744b734a7e ON ms_markets__asset_pricing_details_ts (time_index, asset_uid, market_data_set_uid);

-- create table ConventionDetails
-- lock: ACCESS EXCLUSIVE on ms_markets__convention_details; scans: no; rewrites: no; reverse: exact
CREATE TABLE ms_markets__convention_details (
    uid uuid NOT NULL,
    code varchar(60) NOT NULL,
    calendar_uid uuid NOT NULL,
    day_count varchar(20) NOT NULL,
    business_day_rule text NOT NULL,
    settlement_days smallint NOT NULL DEFAULT 2,
    payment_lag_days smallint NOT NULL DEFAULT 0,
    CONSTRAINT pk__ms_markets__convention_details__uid PRIMARY KEY (uid),
    CONSTRAINT uq__ms_markets__convention_details__code UNIQUE (code),
    CONSTRAINT ck__ms_markets__convention_details__business_day_rule CHECK (business_day_rule IN ('NONE', 'FOLLOWING', 'MODIFIED_FOLLOWING', 'PRECEDING'))
);
COMMENT ON TABLE ms_markets__convention_details IS 'Market conventions for a family of instruments.';
COMMENT ON COLUMN ms_markets__convention_details.uid IS 'the key of the conventions';
COMMENT ON COLUMN ms_markets__convention_details.code IS 'the short code, such as USD-SOFR-OIS';
COMMENT ON COLUMN ms_markets__convention_details.calendar_uid IS 'the days that count';
COMMENT ON COLUMN ms_markets__convention_details.day_count IS 'the day count convention, such as ACT/360';
COMMENT ON COLUMN ms_markets__convention_details.business_day_rule IS 'what happens to a date that does not count';
COMMENT ON COLUMN ms_markets__convention_details.settlement_days IS 'business days from trade to settlement';
COMMENT ON COLUMN ms_markets__convention_details.payment_lag_days IS 'business days from the end of a period to its payment';
CREATE INDEX ix__ms_markets__convention_details__calendar_uid ON ms_markets__convention_details (calendar_uid);

-- create table CurrentPricingDetails
-- lock: ACCESS EXCLUSIVE on ms_markets__current_pricing_details; scans: no; rewrites: no; reverse: exact
CREATE TABLE ms_markets__current_pricing_details (
    asset_uid uuid NOT NULL,
    market_data_set_uid uuid NOT NULL,
    model varchar(60) NOT NULL,
    parameters jsonb NOT NULL,
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk__ms_markets__current_pricing_details__asset_uid PRIMARY KEY (asset_uid)
);
COMMENT ON TABLE ms_markets__current_pricing_details IS 'How every asset is priced now.';
COMMENT ON COLUMN ms_markets__current_pricing_details.asset_uid IS 'the asset';
COMMENT ON COLUMN ms_markets__current_pricing_details.market_data_set_uid IS 'the market data';
COMMENT ON COLUMN ms_markets__current_pricing_details.model IS 'the pricing model, such as DISCOUNTED_CASH_FLOW';
COMMENT ON COLUMN ms_markets__current_pricing_details.parameters IS 'what the model needs to know about the asset';
COMMENT ON COLUMN ms_markets__current_pricing_details.updated_at IS 'since when it is priced so';
CREATE INDEX ix__ms_markets__current_pricing_details__market_data_set_uid ON ms_markets__current_pricing_details (market_data_set_uid);

-- create table Curve
-- lock: ACCESS EXCLUSIVE on ms_markets__curve; scans: no; rewrites: no; reverse: exact
CREATE TABLE ms_markets__curve (
    uid uuid NOT NULL,
    unique_identifier varchar(255) NOT NULL,
    kind text NOT NULL,
    currency varchar(3) NOT NULL,
    base_curve_uid uuid,
    display_name varchar(120) NOT NULL,
    CONSTRAINT pk__ms_markets__curve__uid PRIMARY KEY (uid),
    CONSTRAINT uq__ms_markets__curve__unique_identifier UNIQUE (unique_identifier),
    CONSTRAINT ck__ms_markets__curve__kind CHECK (kind IN ('OVERNIGHT', 'TENOR', 'GOVERNMENT', 'SPREAD'))
);
COMMENT ON TABLE ms_markets__curve IS 'Curves that prices are computed with.';
COMMENT ON COLUMN ms_markets__curve.uid IS 'the key of the curve';
COMMENT ON COLUMN ms_markets__curve.unique_identifier IS 'the stable name that jobs refer to';
COMMENT ON COLUMN ms_markets__curve.kind IS 'what its points mean';
COMMENT ON COLUMN ms_markets__curve.currency IS 'the ISO 4217 code of the currency that it discounts';
COMMENT ON COLUMN ms_markets__curve.base_curve_uid IS 'the curve that this one is a spread over';
COMMENT ON COLUMN ms_markets__curve.display_name IS 'the name shown to people';
CREATE INDEX ix__ms_markets__curve__base_curve_uid ON ms_markets__curve (base_curve_uid);
CREATE INDEX ix__ms_markets__curve__currency__kind ON ms_markets__curve (currency, kind);

-- create table CurveBuildingDetails
-- lock: ACCESS EXCLUSIVE on ms_markets__curve_building_details; scans: no; rewrites: no; reverse: exact
CREATE TABLE ms_markets__curve_building_details (
    curve_uid uuid NOT NULL,
    convention_uid uuid NOT NULL,
    interpolation varchar(40) NOT NULL,
    extrapolated boolean NOT NULL DEFAULT false,
    instruments jsonb NOT NULL,
    solver_state bytea,
    CONSTRAINT pk__ms_markets__curve_building_details__curve_uid PRIMARY KEY (curve_uid)
);
COMMENT ON TABLE ms_markets__curve_building_details IS 'How every curve is built.';
COMMENT ON COLUMN ms_markets__curve_building_details.curve_uid IS 'The curve.';
COMMENT ON COLUMN ms_markets__curve_building_details.convention_uid IS 'The conventions of its instruments.';
COMMENT ON COLUMN ms_markets__curve_building_details.interpolation IS 'The method between two points.';
COMMENT ON COLUMN ms_markets__curve_building_details.extrapolated IS 'Whether rates beyond the last point are made up.';
COMMENT ON COLUMN ms_markets__curve_building_details.instruments IS 'The instruments it is built from.';
COMMENT ON COLUMN ms_markets__curve_building_details.solver_state IS 'The state in which the solver left off.';
CREATE INDEX ix__ms_markets__curve_building_details__convention_uid ON ms_markets__curve_building_details (convention_uid);

-- create table DiscountCurvesTS
-- lock: ACCESS EXCLUSIVE on ms_markets__discount_curves_ts; scans: no; rewrites: no; reverse: exact
CREATE TABLE ms_markets__discount_curves_ts (
    time_index timestamptz NOT NULL,
    curve_uid uuid NOT NULL,
    days_to_maturity integer NOT NULL,
    zero_rate double precision NOT NULL,
    discount_factor double precision NOT NULL
);
COMMENT ON TABLE ms_markets__discount_curves_ts IS 'The points of every curve.';
COMMENT ON COLUMN ms_markets__discount_curves_ts.time_index IS 'when the curve was built';
COMMENT ON COLUMN ms_markets__discount_curves_ts.curve_uid IS 'the curve';
COMMENT ON COLUMN ms_markets__discount_curves_ts.days_to_maturity IS 'the distance of the point, in calendar days';
COMMENT ON COLUMN ms_markets__discount_curves_ts.zero_rate IS 'the continuously compounded rate, as a fraction';
COMMENT ON COLUMN ms_markets__discount_curves_ts.discount_factor IS 'what one unit paid then is worth now';
CREATE INDEX ix__ms_markets__discount_curves_ts__curve_uid__time_index ON ms_markets__discount_curves_ts (curve_uid, time_index);
CREATE UNIQUE INDEX uix__ms_markets__discount_curves_ts__time_index__cur_6c84206796 ON ms_markets__discount_curves_ts (time_index, curve_uid, days_to_maturity);

-- create table IndexFixingsTS
-- lock: ACCESS EXCLUSIVE on ms_markets__index_fixings_ts; scans: no; rewrites: no; reverse: exact
CREATE TABLE ms_markets__index_fixings_ts (
    time_index timestamptz NOT NULL,
    index_uid uuid NOT NULL,
    rate numeric(12,10) NOT NULL,
    published_at timestamptz,
    revised boolean NOT NULL DEFAULT false
);
COMMENT ON TABLE ms_markets__index_fixings_ts IS 'Official fixings of reference rates.';
COMMENT ON COLUMN ms_markets__index_fixings_ts.time_index IS 'the day of the fixing, at midnight in UTC';
COMMENT ON COLUMN ms_markets__index_fixings_ts.index_uid IS 'the rate';
COMMENT ON COLUMN ms_markets__index_fixings_ts.rate IS 'the fixing as a fraction: 0.0425 is 4.25 percent';
COMMENT ON COLUMN ms_markets__index_fixings_ts.published_at IS 'when it was published';
COMMENT ON COLUMN ms_markets__index_fixings_ts.revised IS 'whether it replaces a fixing published before';
CREATE INDEX ix__ms_markets__index_fixings_ts__index_uid__time_index ON ms_markets__index_fixings_ts (index_uid, time_index);
CREATE UNIQUE INDEX uix__ms_markets__index_fixings_ts__time_index__index_uid ON ms_markets__index_fixings_ts (time_index, index_uid);

-- create table MarketDataSet
-- lock: ACCESS EXCLUSIVE on ms_markets__market_data_set; scans: no; rewrites: no; reverse: exact
CREATE TABLE ms_markets__market_data_set (
    uid uuid NOT NULL,
    name varchar(120) NOT NULL,
    description text,
    official boolean NOT NULL DEFAULT false,
    CONSTRAINT pk__ms_markets__market_data_set__uid PRIMARY KEY (uid),
    CONSTRAINT uq__ms_markets__market_data_set__name UNIQUE (name)
);
COMMENT ON TABLE ms_markets__market_data_set IS 'Named sets of market data that a valuation is made with, such as the close or a stress.';
COMMENT ON COLUMN ms_markets__market_data_set.uid IS 'the key of the set';
COMMENT ON COLUMN ms_markets__market_data_set.name IS 'the name shown to people';
COMMENT ON COLUMN ms_markets__market_data_set.description IS 'what the set is for';
COMMENT ON COLUMN ms_markets__market_data_set.official IS 'whether its results go to clients';

-- create table MarketDataSetBinding
-- lock: ACCESS EXCLUSIVE on ms_markets__market_data_set_binding; scans: no; rewrites: no; reverse: exact
CREATE TABLE ms_markets__market_data_set_binding (
    market_data_set_uid uuid NOT NULL,
    role varchar(80) NOT NULL,
    curve_uid uuid NOT NULL,
    shift numeric(9,8) NOT NULL DEFAULT 0,
    CONSTRAINT pk__ms_markets__market_data_set_binding__market_data_1cb1c7ad10 PRIMARY KEY (market_data_set_uid, role)
);
COMMENT ON TABLE ms_markets__market_data_set_binding IS 'Which curve a market data set uses in which role.';
COMMENT ON COLUMN ms_markets__market_data_set_binding.market_data_set_uid IS 'the set';
COMMENT ON COLUMN ms_markets__market_data_set_binding.role IS 'what the curve is used for, such as USD.discount';
COMMENT ON COLUMN ms_markets__market_data_set_binding.curve_uid IS 'the curve';
COMMENT ON COLUMN ms_markets__market_data_set_binding.shift IS 'by how much the curve is moved, as a fraction: 0.0001 is one basis point';
CREATE INDEX ix__ms_markets__market_data_set_binding__curve_uid ON ms_markets__market_data_set_binding (curve_uid);

-- add foreign key fk__ms_markets__asset_pricing_details_ts__asset_uid on AssetPricingDetailsTS
-- lock: SHARE ROW EXCLUSIVE on ms_markets__asset_pricing_details_ts, ms_markets__asset; scans: no; rewrites: no; reverse: exact
-- hazard MT346: SHARE ROW EXCLUSIVE on ms_markets__asset, which is in use: its writers wait until the revision commits
ALTER TABLE ms_markets__asset_pricing_details_ts
    ADD CONSTRAINT fk__ms_markets__asset_pricing_details_ts__asset_uid FOREIGN KEY (asset_uid) REFERENCES ms_markets__asset (uid) ON DELETE CASCADE;

-- add foreign key fk__ms_markets__asset_pricing_details_ts__market_data_set_uid on AssetPricingDetailsTS
-- lock: SHARE ROW EXCLUSIVE on ms_markets__asset_pricing_details_ts, ms_markets__market_data_set; scans: no; rewrites: no; reverse: exact
ALTER TABLE ms_markets__asset_pricing_details_ts
    ADD CONSTRAINT fk__ms_markets__asset_pricing_details_ts__market_data_set_uid FOREIGN KEY (market_data_set_uid) REFERENCES ms_markets__market_data_set (uid) ON DELETE RESTRICT;

-- add foreign key fk__ms_markets__convention_details__calendar_uid on ConventionDetails
-- lock: SHARE ROW EXCLUSIVE on ms_markets__convention_details, ms_markets__calendar; scans: no; rewrites: no; reverse: exact
-- hazard MT346: SHARE ROW EXCLUSIVE on ms_markets__calendar, which is in use: its writers wait until the revision commits
ALTER TABLE ms_markets__convention_details
    ADD CONSTRAINT fk__ms_markets__convention_details__calendar_uid FOREIGN KEY (calendar_uid) REFERENCES ms_markets__calendar (uid) ON DELETE RESTRICT;

-- add foreign key fk__ms_markets__current_pricing_details__asset_uid on CurrentPricingDetails
-- lock: SHARE ROW EXCLUSIVE on ms_markets__current_pricing_details, ms_markets__asset; scans: no; rewrites: no; reverse: exact
-- hazard MT346: SHARE ROW EXCLUSIVE on ms_markets__asset, which is in use: its writers wait until the revision commits
ALTER TABLE ms_markets__current_pricing_details
    ADD CONSTRAINT fk__ms_markets__current_pricing_details__asset_uid FOREIGN KEY (asset_uid) REFERENCES ms_markets__asset (uid) ON DELETE CASCADE;

-- add foreign key fk__ms_markets__current_pricing_details__market_data_set_uid on CurrentPricingDetails
-- lock: SHARE ROW EXCLUSIVE on ms_markets__current_pricing_details, ms_markets__market_data_set; scans: no; rewrites: no; reverse: exact
ALTER TABLE ms_markets__current_pricing_details
    ADD CONSTRAINT fk__ms_markets__current_pricing_details__market_data_set_uid FOREIGN KEY (market_data_set_uid) REFERENCES ms_markets__market_data_set (uid) ON DELETE RESTRICT;

-- add foreign key fk__ms_markets__curve__base_curve_uid on Curve
-- lock: SHARE ROW EXCLUSIVE on ms_markets__curve; scans: no; rewrites: no; reverse: exact
ALTER TABLE ms_markets__curve
    ADD CONSTRAINT fk__ms_markets__curve__base_curve_uid FOREIGN KEY (base_curve_uid) REFERENCES ms_markets__curve (uid) ON DELETE RESTRICT;

-- add foreign key fk__ms_markets__curve_building_details__convention_uid on CurveBuildingDetails
-- lock: SHARE ROW EXCLUSIVE on ms_markets__curve_building_details, ms_markets__convention_details; scans: no; rewrites: no; reverse: exact
ALTER TABLE ms_markets__curve_building_details
    ADD CONSTRAINT fk__ms_markets__curve_building_details__convention_uid FOREIGN KEY (convention_uid) REFERENCES ms_markets__convention_details (uid) ON DELETE RESTRICT;

-- add foreign key fk__ms_markets__curve_building_details__curve_uid on CurveBuildingDetails
-- lock: SHARE ROW EXCLUSIVE on ms_markets__curve_building_details, ms_markets__curve; scans: no; rewrites: no; reverse: exact
ALTER TABLE ms_markets__curve_building_details
    ADD CONSTRAINT fk__ms_markets__curve_building_details__curve_uid FOREIGN KEY (curve_uid) REFERENCES ms_markets__curve (uid) ON DELETE CASCADE;

-- add foreign key fk__ms_markets__discount_curves_ts__curve_uid on DiscountCurvesTS
-- lock: SHARE ROW EXCLUSIVE on ms_markets__discount_curves_ts, ms_markets__curve; scans: no; rewrites: no; reverse: exact
ALTER TABLE ms_markets__discount_curves_ts
    ADD CONSTRAINT fk__ms_markets__discount_curves_ts__curve_uid FOREIGN KEY (curve_uid) REFERENCES ms_markets__curve (uid) ON DELETE CASCADE;

-- add foreign key fk__ms_markets__index_fixings_ts__index_uid on IndexFixingsTS
-- lock: SHARE ROW EXCLUSIVE on ms_markets__index_fixings_ts, ms_markets__index; scans: no; rewrites: no; reverse: exact
-- hazard MT346: SHARE ROW EXCLUSIVE on ms_markets__index, which is in use: its writers wait until the revision commits
ALTER TABLE ms_markets__index_fixings_ts
    ADD CONSTRAINT fk__ms_markets__index_fixings_ts__index_uid FOREIGN KEY (index_uid) REFERENCES ms_markets__index (uid) ON DELETE CASCADE;

-- add foreign key fk__ms_markets__market_data_set_binding__curve_uid on MarketDataSetBinding
-- lock: SHARE ROW EXCLUSIVE on ms_markets__market_data_set_binding, ms_markets__curve; scans: no; rewrites: no; reverse: exact
ALTER TABLE ms_markets__market_data_set_binding
    ADD CONSTRAINT fk__ms_markets__market_data_set_binding__curve_uid FOREIGN KEY (curve_uid) REFERENCES ms_markets__curve (uid) ON DELETE RESTRICT;

-- add foreign key fk__ms_markets__market_data_set_binding__market_data_set_uid on MarketDataSetBinding
-- lock: SHARE ROW EXCLUSIVE on ms_markets__market_data_set_binding, ms_markets__market_data_set; scans: no; rewrites: no; reverse: exact
ALTER TABLE ms_markets__market_data_set_binding
    ADD CONSTRAINT fk__ms_markets__market_data_set_binding__market_data_set_uid FOREIGN KEY (market_data_set_uid) REFERENCES ms_markets__market_data_set (uid) ON DELETE CASCADE;
