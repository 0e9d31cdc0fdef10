-- Revision 0003, part 1 of 1, down
-- Message: indexes and portfolios
-- Parent: 0002
-- Schema before: sha256:f0e87b0c9d7296ab764fc4ca77796f976033fe6026031779b437fcbdc144c97b
-- Schema after: sha256:94511ffb0d5db333034d3b6c6713d4d5cdffbfa9a1c948895428cf457fac7867
-- Transaction: yes

-- drop foreign key fk__ms_markets__signal_weights_ts__signal_uid on SignalWeightsTS
-- lock: ACCESS EXCLUSIVE on ms_markets__signal_weights_ts, ms_markets__signal_metadata; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on ms_markets__signal_weights_ts and ms_markets__signal_metadata, brief
ALTER TABLE ms_markets__signal_weights_ts DROP CONSTRAINT fk__ms_markets__signal_weights_ts__signal_uid;

-- drop foreign key fk__ms_markets__signal_weights_ts__asset_uid on SignalWeightsTS
-- lock: ACCESS EXCLUSIVE on ms_markets__signal_weights_ts, ms_markets__asset; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on ms_markets__signal_weights_ts and ms_markets__asset, brief
ALTER TABLE ms_markets__signal_weights_ts DROP CONSTRAINT fk__ms_markets__signal_weights_ts__asset_uid;

-- drop foreign key fk__ms_markets__portfolios_ts__portfolio_uid on PortfoliosTS
-- lock: ACCESS EXCLUSIVE on ms_markets__portfolios_ts, ms_markets__portfolio; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on ms_markets__portfolios_ts and ms_markets__portfolio, brief
ALTER TABLE ms_markets__portfolios_ts DROP CONSTRAINT fk__ms_markets__portfolios_ts__portfolio_uid;

-- drop foreign key fk__ms_markets__portfolio_weights_ts__portfolio_uid on PortfolioWeightsTS
-- lock: ACCESS EXCLUSIVE on ms_markets__portfolio_weights_ts, ms_markets__portfolio; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on ms_markets__portfolio_weights_ts and ms_markets__portfolio, brief
ALTER TABLE ms_markets__portfolio_weights_ts DROP CONSTRAINT fk__ms_markets__portfolio_weights_ts__portfolio_uid;

-- drop foreign key fk__ms_markets__portfolio_weights_ts__asset_uid on PortfolioWeightsTS
-- lock: ACCESS EXCLUSIVE on ms_markets__portfolio_weights_ts, ms_markets__asset; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on ms_markets__portfolio_weights_ts and ms_markets__asset, brief
ALTER TABLE ms_markets__portfolio_weights_ts DROP CONSTRAINT fk__ms_markets__portfolio_weights_ts__asset_uid;

-- drop foreign key fk__ms_markets__portfolio_metadata__portfolio_uid on PortfolioMetadata
-- lock: ACCESS EXCLUSIVE on ms_markets__portfolio_metadata, ms_markets__portfolio; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on ms_markets__portfolio_metadata and ms_markets__portfolio, brief
ALTER TABLE ms_markets__portfolio_metadata DROP CONSTRAINT fk__ms_markets__portfolio_metadata__portfolio_uid;

-- drop foreign key fk__ms_markets__portfolio_metadata__benchmark_uid on PortfolioMetadata
-- lock: ACCESS EXCLUSIVE on ms_markets__portfolio_metadata, ms_markets__index; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on ms_markets__portfolio_metadata and ms_markets__index, brief
ALTER TABLE ms_markets__portfolio_metadata DROP CONSTRAINT fk__ms_markets__portfolio_metadata__benchmark_uid;

-- drop foreign key fk__ms_markets__portfolio_group_membership__portfolio_uid on PortfolioGroupMembership
-- lock: ACCESS EXCLUSIVE on ms_markets__portfolio_group_membership, ms_markets__portfolio; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on ms_markets__portfolio_group_membership and ms_markets__portfolio, brief
ALTER TABLE ms_markets__portfolio_group_membership DROP CONSTRAINT fk__ms_markets__portfolio_group_membership__portfolio_uid;

-- drop foreign key fk__ms_markets__portfolio_group_membership__group_uid on PortfolioGroupMembership
-- lock: ACCESS EXCLUSIVE on ms_markets__portfolio_group_membership, ms_markets__portfolio_group; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on ms_markets__portfolio_group_membership and ms_markets__portfolio_group, brief
ALTER TABLE ms_markets__portfolio_group_membership DROP CONSTRAINT fk__ms_markets__portfolio_group_membership__group_uid;

-- drop foreign key fk__ms_markets__portfolio__signal_uid on Portfolio
-- lock: ACCESS EXCLUSIVE on ms_markets__portfolio, ms_markets__signal_metadata; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on ms_markets__portfolio and ms_markets__signal_metadata, brief
ALTER TABLE ms_markets__portfolio DROP CONSTRAINT fk__ms_markets__portfolio__signal_uid;

-- drop foreign key fk__ms_markets__portfolio__rebalance_strategy_uid on Portfolio
-- lock: ACCESS EXCLUSIVE on ms_markets__portfolio, ms_markets__rebalance_strategy_metadata; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on ms_markets__portfolio and ms_markets__rebalance_strategy_metadata, brief
ALTER TABLE ms_markets__portfolio DROP CONSTRAINT fk__ms_markets__portfolio__rebalance_strategy_uid;

-- drop foreign key fk__ms_markets__portfolio__published_index_uid on Portfolio
-- lock: ACCESS EXCLUSIVE on ms_markets__portfolio, ms_markets__index; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on ms_markets__portfolio and ms_markets__index, brief
ALTER TABLE ms_markets__portfolio DROP CONSTRAINT fk__ms_markets__portfolio__published_index_uid;

-- drop foreign key fk__ms_markets__portfolio__calendar_uid on Portfolio
-- lock: ACCESS EXCLUSIVE on ms_markets__portfolio, ms_markets__calendar; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on ms_markets__portfolio and ms_markets__calendar, brief
ALTER TABLE ms_markets__portfolio DROP CONSTRAINT fk__ms_markets__portfolio__calendar_uid;

-- drop foreign key fk__ms_markets__interpolated_prices_ts__asset_uid on InterpolatedPricesTS
-- lock: ACCESS EXCLUSIVE on ms_markets__interpolated_prices_ts, ms_markets__asset; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on ms_markets__interpolated_prices_ts and ms_markets__asset, brief
ALTER TABLE ms_markets__interpolated_prices_ts DROP CONSTRAINT fk__ms_markets__interpolated_prices_ts__asset_uid;

-- drop foreign key fk__ms_markets__index_values_ts__index_uid on IndexValuesTS
-- lock: ACCESS EXCLUSIVE on ms_markets__index_values_ts, ms_markets__index; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on ms_markets__index_values_ts and ms_markets__index, brief
ALTER TABLE ms_markets__index_values_ts DROP CONSTRAINT fk__ms_markets__index_values_ts__index_uid;

-- drop foreign key fk__ms_markets__index_formula_leg__index_uid on IndexFormulaLeg
-- lock: ACCESS EXCLUSIVE on ms_markets__index_formula_leg, ms_markets__index; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on ms_markets__index_formula_leg and ms_markets__index, brief
ALTER TABLE ms_markets__index_formula_leg DROP CONSTRAINT fk__ms_markets__index_formula_leg__index_uid;

-- drop foreign key fk__ms_markets__index_formula_leg__formula_uid on IndexFormulaLeg
-- lock: ACCESS EXCLUSIVE on ms_markets__index_formula_leg, ms_markets__index_formula_definition; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on ms_markets__index_formula_leg and ms_markets__index_formula_definition, brief
ALTER TABLE ms_markets__index_formula_leg DROP CONSTRAINT fk__ms_markets__index_formula_leg__formula_uid;

-- drop foreign key fk__ms_markets__index_formula_leg__asset_uid on IndexFormulaLeg
-- lock: ACCESS EXCLUSIVE on ms_markets__index_formula_leg, ms_markets__asset; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on ms_markets__index_formula_leg and ms_markets__asset, brief
ALTER TABLE ms_markets__index_formula_leg DROP CONSTRAINT fk__ms_markets__index_formula_leg__asset_uid;

-- drop foreign key fk__ms_markets__index_formula_definition__index_uid on IndexFormulaDefinition
-- lock: ACCESS EXCLUSIVE on ms_markets__index_formula_definition, ms_markets__index; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on ms_markets__index_formula_definition and ms_markets__index, brief
ALTER TABLE ms_markets__index_formula_definition DROP CONSTRAINT fk__ms_markets__index_formula_definition__index_uid;

-- drop foreign key fk__ms_markets__index__index_type_uid on Index
-- lock: ACCESS EXCLUSIVE on ms_markets__index, ms_markets__index_type; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on ms_markets__index and ms_markets__index_type, brief
ALTER TABLE ms_markets__index DROP CONSTRAINT fk__ms_markets__index__index_type_uid;

-- drop foreign key fk__ms_markets__index__calendar_uid on Index
-- lock: ACCESS EXCLUSIVE on ms_markets__index, ms_markets__calendar; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on ms_markets__index and ms_markets__calendar, brief
ALTER TABLE ms_markets__index DROP CONSTRAINT fk__ms_markets__index__calendar_uid;

-- drop foreign key fk__ms_markets__index__asset_uid on Index
-- lock: ACCESS EXCLUSIVE on ms_markets__index, ms_markets__asset; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on ms_markets__index and ms_markets__asset, brief
ALTER TABLE ms_markets__index DROP CONSTRAINT fk__ms_markets__index__asset_uid;

-- drop foreign key fk__ms_markets__external_prices_ts__asset_uid on ExternalPricesTS
-- lock: ACCESS EXCLUSIVE on ms_markets__external_prices_ts, ms_markets__asset; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on ms_markets__external_prices_ts and ms_markets__asset, brief
ALTER TABLE ms_markets__external_prices_ts DROP CONSTRAINT fk__ms_markets__external_prices_ts__asset_uid;

-- drop table SignalWeightsTS
-- lock: ACCESS EXCLUSIVE on ms_markets__signal_weights_ts; scans: no; rewrites: no; restores: exact
-- hazard MT340: the rows of ms_markets__signal_weights_ts are lost; ACCESS EXCLUSIVE on it, brief; a release that still uses the table fails from here on
DROP TABLE ms_markets__signal_weights_ts;

-- drop table SignalMetadata
-- lock: ACCESS EXCLUSIVE on ms_markets__signal_metadata; scans: no; rewrites: no; restores: exact
-- hazard MT340: the rows of ms_markets__signal_metadata are lost; ACCESS EXCLUSIVE on it, brief; a release that still uses the table fails from here on
DROP TABLE ms_markets__signal_metadata;

-- drop table RebalanceStrategyMetadata
-- lock: ACCESS EXCLUSIVE on ms_markets__rebalance_strategy_metadata; scans: no; rewrites: no; restores: exact
-- hazard MT340: the rows of ms_markets__rebalance_strategy_metadata are lost; ACCESS EXCLUSIVE on it, brief; a release that still uses the table fails from here on
DROP TABLE ms_markets__rebalance_strategy_metadata;

-- drop table PortfoliosTS
-- lock: ACCESS EXCLUSIVE on ms_markets__portfolios_ts; scans: no; rewrites: no; restores: exact
-- hazard MT340: the rows of ms_markets__portfolios_ts are lost; ACCESS EXCLUSIVE on it, brief; a release that still uses the table fails from here on
DROP TABLE ms_markets__portfolios_ts;

-- drop table PortfolioWeightsTS
-- lock: ACCESS EXCLUSIVE on ms_markets__portfolio_weights_ts; scans: no; rewrites: no; restores: exact
-- hazard MT340: the rows of ms_markets__portfolio_weights_ts are lost; ACCESS EXCLUSIVE on it, brief; a release that still uses the table fails from here on
DROP TABLE ms_markets__portfolio_weights_ts;

-- drop table PortfolioMetadata
-- lock: ACCESS EXCLUSIVE on ms_markets__portfolio_metadata; scans: no; rewrites: no; restores: exact
-- hazard MT340: the rows of ms_markets__portfolio_metadata are lost; ACCESS EXCLUSIVE on it, brief; a release that still uses the table fails from here on
DROP TABLE ms_markets__portfolio_metadata;

-- drop table PortfolioGroupMembership
-- lock: ACCESS EXCLUSIVE on ms_markets__portfolio_group_membership; scans: no; rewrites: no; restores: exact
-- hazard MT340: the rows of ms_markets__portfolio_group_membership are lost; ACCESS EXCLUSIVE on it, brief; a release that still uses the table fails from here on
DROP TABLE ms_markets__portfolio_group_membership;

-- drop table PortfolioGroup
-- lock: ACCESS EXCLUSIVE on ms_markets__portfolio_group; scans: no; rewrites: no; restores: exact
-- hazard MT340: the rows of ms_markets__portfolio_group are lost; ACCESS EXCLUSIVE on it, brief; a release that still uses the table fails from here on
DROP TABLE ms_markets__portfolio_group;

-- drop table Portfolio
-- lock: ACCESS EXCLUSIVE on ms_markets__portfolio; scans: no; rewrites: no; restores: exact
-- hazard MT340: the rows of ms_markets__portfolio are lost; ACCESS EXCLUSIVE on it, brief; a release that still uses the table fails from here on
DROP TABLE ms_markets__portfolio;

-- drop table InterpolatedPricesTS
-- lock: ACCESS EXCLUSIVE on ms_markets__interpolated_prices_ts; scans: no; rewrites: no; restores: exact
-- hazard MT340: the rows of ms_markets__interpolated_prices_ts are lost; ACCESS EXCLUSIVE on it, brief; a release that still uses the table fails from here on
DROP TABLE ms_markets__interpolated_prices_ts;

-- drop table IndexValuesTS
-- lock: ACCESS EXCLUSIVE on ms_markets__index_values_ts; scans: no; rewrites: no; restores: exact
-- hazard MT340: the rows of ms_markets__index_values_ts are lost; ACCESS EXCLUSIVE on it, brief; a release that still uses the table fails from here on
DROP TABLE ms_markets__index_values_ts;

-- drop table IndexType
-- lock: ACCESS EXCLUSIVE on ms_markets__index_type; scans: no; rewrites: no; restores: exact
-- hazard MT340: the rows of ms_markets__index_type are lost; ACCESS EXCLUSIVE on it, brief; a release that still uses the table fails from here on
DROP TABLE ms_markets__index_type;

-- drop table IndexFormulaLeg
-- lock: ACCESS EXCLUSIVE on ms_markets__index_formula_leg; scans: no; rewrites: no; restores: exact
-- hazard MT340: the rows of ms_markets__index_formula_leg are lost; ACCESS EXCLUSIVE on it, brief; a release that still uses the table fails from here on
DROP TABLE ms_markets__index_formula_leg;

-- drop table IndexFormulaDefinition
-- lock: ACCESS EXCLUSIVE on ms_markets__index_formula_definition; scans: no; rewrites: no; restores: exact
-- hazard MT340: the rows of ms_markets__index_formula_definition are lost; ACCESS EXCLUSIVE on it, brief; a release that still uses the table fails from here on
DROP TABLE ms_markets__index_formula_definition;

-- drop table Index
-- lock: ACCESS EXCLUSIVE on ms_markets__index; scans: no; rewrites: no; restores: exact
-- hazard MT340: the rows of ms_markets__index are lost; ACCESS EXCLUSIVE on it, brief; a release that still uses the table fails from here on
DROP TABLE ms_markets__index;

-- drop table ExternalPricesTS
-- lock: ACCESS EXCLUSIVE on ms_markets__external_prices_ts; scans: no; rewrites: no; restores: exact
-- hazard MT340: the rows of ms_markets__external_prices_ts are lost; ACCESS EXCLUSIVE on it, brief; a release that still uses the table fails from here on
DROP TABLE ms_markets__external_prices_ts;
