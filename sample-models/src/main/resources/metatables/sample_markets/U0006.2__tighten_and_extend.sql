-- Revision 0006, part 2 of 12, down
-- Message: tighten and extend
-- Parent: 0005
-- Schema before: sha256:3ddcf7c995a194de83ac3c129335a16024fd8a7c5d23a98b27154137ca5b3ac9
-- Schema after: sha256:51df51e25a30100541aa26932e977d77688fe2740b57d182426681a7886f4dbc
-- Transaction: yes

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
