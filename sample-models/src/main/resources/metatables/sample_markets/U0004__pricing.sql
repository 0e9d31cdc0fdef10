-- Revision 0004, part 1 of 1, down
-- Message: pricing
-- Parent: 0003
-- Schema before: sha256:7e75391177fd1f31f838e05583a9f35231660d4681106e33a4cd3116b7999f4e
-- Schema after: sha256:f0e87b0c9d7296ab764fc4ca77796f976033fe6026031779b437fcbdc144c97b
-- Transaction: yes

-- drop foreign key fk__ms_markets__market_data_set_binding__market_data_set_uid on MarketDataSetBinding
-- lock: ACCESS EXCLUSIVE on ms_markets__market_data_set_binding, ms_markets__market_data_set; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on ms_markets__market_data_set_binding and ms_markets__market_data_set, brief
ALTER TABLE ms_markets__market_data_set_binding DROP CONSTRAINT fk__ms_markets__market_data_set_binding__market_data_set_uid;

-- drop foreign key fk__ms_markets__market_data_set_binding__curve_uid on MarketDataSetBinding
-- lock: ACCESS EXCLUSIVE on ms_markets__market_data_set_binding, ms_markets__curve; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on ms_markets__market_data_set_binding and ms_markets__curve, brief
ALTER TABLE ms_markets__market_data_set_binding DROP CONSTRAINT fk__ms_markets__market_data_set_binding__curve_uid;

-- drop foreign key fk__ms_markets__index_fixings_ts__index_uid on IndexFixingsTS
-- lock: ACCESS EXCLUSIVE on ms_markets__index_fixings_ts, ms_markets__index; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on ms_markets__index_fixings_ts and ms_markets__index, brief
ALTER TABLE ms_markets__index_fixings_ts DROP CONSTRAINT fk__ms_markets__index_fixings_ts__index_uid;

-- drop foreign key fk__ms_markets__discount_curves_ts__curve_uid on DiscountCurvesTS
-- lock: ACCESS EXCLUSIVE on ms_markets__discount_curves_ts, ms_markets__curve; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on ms_markets__discount_curves_ts and ms_markets__curve, brief
ALTER TABLE ms_markets__discount_curves_ts DROP CONSTRAINT fk__ms_markets__discount_curves_ts__curve_uid;

-- drop foreign key fk__ms_markets__curve_building_details__curve_uid on CurveBuildingDetails
-- lock: ACCESS EXCLUSIVE on ms_markets__curve_building_details, ms_markets__curve; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on ms_markets__curve_building_details and ms_markets__curve, brief
ALTER TABLE ms_markets__curve_building_details DROP CONSTRAINT fk__ms_markets__curve_building_details__curve_uid;

-- drop foreign key fk__ms_markets__curve_building_details__convention_uid on CurveBuildingDetails
-- lock: ACCESS EXCLUSIVE on ms_markets__curve_building_details, ms_markets__convention_details; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on ms_markets__curve_building_details and ms_markets__convention_details, brief
ALTER TABLE ms_markets__curve_building_details DROP CONSTRAINT fk__ms_markets__curve_building_details__convention_uid;

-- drop foreign key fk__ms_markets__curve__base_curve_uid on Curve
-- lock: ACCESS EXCLUSIVE on ms_markets__curve; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on ms_markets__curve, brief
ALTER TABLE ms_markets__curve DROP CONSTRAINT fk__ms_markets__curve__base_curve_uid;

-- drop foreign key fk__ms_markets__current_pricing_details__market_data_set_uid on CurrentPricingDetails
-- lock: ACCESS EXCLUSIVE on ms_markets__current_pricing_details, ms_markets__market_data_set; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on ms_markets__current_pricing_details and ms_markets__market_data_set, brief
ALTER TABLE ms_markets__current_pricing_details DROP CONSTRAINT fk__ms_markets__current_pricing_details__market_data_set_uid;

-- drop foreign key fk__ms_markets__current_pricing_details__asset_uid on CurrentPricingDetails
-- lock: ACCESS EXCLUSIVE on ms_markets__current_pricing_details, ms_markets__asset; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on ms_markets__current_pricing_details and ms_markets__asset, brief
ALTER TABLE ms_markets__current_pricing_details DROP CONSTRAINT fk__ms_markets__current_pricing_details__asset_uid;

-- drop foreign key fk__ms_markets__convention_details__calendar_uid on ConventionDetails
-- lock: ACCESS EXCLUSIVE on ms_markets__convention_details, ms_markets__calendar; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on ms_markets__convention_details and ms_markets__calendar, brief
ALTER TABLE ms_markets__convention_details DROP CONSTRAINT fk__ms_markets__convention_details__calendar_uid;

-- drop foreign key fk__ms_markets__asset_pricing_details_ts__market_data_set_uid on AssetPricingDetailsTS
-- lock: ACCESS EXCLUSIVE on ms_markets__asset_pricing_details_ts, ms_markets__market_data_set; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on ms_markets__asset_pricing_details_ts and ms_markets__market_data_set, brief
ALTER TABLE ms_markets__asset_pricing_details_ts DROP CONSTRAINT fk__ms_markets__asset_pricing_details_ts__market_data_set_uid;

-- drop foreign key fk__ms_markets__asset_pricing_details_ts__asset_uid on AssetPricingDetailsTS
-- lock: ACCESS EXCLUSIVE on ms_markets__asset_pricing_details_ts, ms_markets__asset; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on ms_markets__asset_pricing_details_ts and ms_markets__asset, brief
ALTER TABLE ms_markets__asset_pricing_details_ts DROP CONSTRAINT fk__ms_markets__asset_pricing_details_ts__asset_uid;

-- drop table MarketDataSetBinding
-- lock: ACCESS EXCLUSIVE on ms_markets__market_data_set_binding; scans: no; rewrites: no; restores: exact
-- hazard MT340: the rows of ms_markets__market_data_set_binding are lost; ACCESS EXCLUSIVE on it, brief; a release that still uses the table fails from here on
DROP TABLE ms_markets__market_data_set_binding;

-- drop table MarketDataSet
-- lock: ACCESS EXCLUSIVE on ms_markets__market_data_set; scans: no; rewrites: no; restores: exact
-- hazard MT340: the rows of ms_markets__market_data_set are lost; ACCESS EXCLUSIVE on it, brief; a release that still uses the table fails from here on
DROP TABLE ms_markets__market_data_set;

-- drop table IndexFixingsTS
-- lock: ACCESS EXCLUSIVE on ms_markets__index_fixings_ts; scans: no; rewrites: no; restores: exact
-- hazard MT340: the rows of ms_markets__index_fixings_ts are lost; ACCESS EXCLUSIVE on it, brief; a release that still uses the table fails from here on
DROP TABLE ms_markets__index_fixings_ts;

-- drop table DiscountCurvesTS
-- lock: ACCESS EXCLUSIVE on ms_markets__discount_curves_ts; scans: no; rewrites: no; restores: exact
-- hazard MT340: the rows of ms_markets__discount_curves_ts are lost; ACCESS EXCLUSIVE on it, brief; a release that still uses the table fails from here on
DROP TABLE ms_markets__discount_curves_ts;

-- drop table CurveBuildingDetails
-- lock: ACCESS EXCLUSIVE on ms_markets__curve_building_details; scans: no; rewrites: no; restores: exact
-- hazard MT340: the rows of ms_markets__curve_building_details are lost; ACCESS EXCLUSIVE on it, brief; a release that still uses the table fails from here on
DROP TABLE ms_markets__curve_building_details;

-- drop table Curve
-- lock: ACCESS EXCLUSIVE on ms_markets__curve; scans: no; rewrites: no; restores: exact
-- hazard MT340: the rows of ms_markets__curve are lost; ACCESS EXCLUSIVE on it, brief; a release that still uses the table fails from here on
DROP TABLE ms_markets__curve;

-- drop table CurrentPricingDetails
-- lock: ACCESS EXCLUSIVE on ms_markets__current_pricing_details; scans: no; rewrites: no; restores: exact
-- hazard MT340: the rows of ms_markets__current_pricing_details are lost; ACCESS EXCLUSIVE on it, brief; a release that still uses the table fails from here on
DROP TABLE ms_markets__current_pricing_details;

-- drop table ConventionDetails
-- lock: ACCESS EXCLUSIVE on ms_markets__convention_details; scans: no; rewrites: no; restores: exact
-- hazard MT340: the rows of ms_markets__convention_details are lost; ACCESS EXCLUSIVE on it, brief; a release that still uses the table fails from here on
DROP TABLE ms_markets__convention_details;

-- drop table AssetPricingDetailsTS
-- lock: ACCESS EXCLUSIVE on ms_markets__asset_pricing_details_ts; scans: no; rewrites: no; restores: exact
-- hazard MT340: the rows of ms_markets__asset_pricing_details_ts are lost; ACCESS EXCLUSIVE on it, brief; a release that still uses the table fails from here on
DROP TABLE ms_markets__asset_pricing_details_ts;
