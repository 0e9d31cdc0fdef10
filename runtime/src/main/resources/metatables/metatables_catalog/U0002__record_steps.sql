-- Revision 0002, part 1 of 1, down
-- Message: record steps
-- Parent: 0001
-- Schema before: sha256:2e1f7cf5a5eb47873dfc35aa2a6b6c7dacfaea96a4e477dd382711f5fa63dea6
-- Schema after: sha256:9d586027841d76f39b4ba23c839b2438b76f4497cc51250326bbe0e3438058a0
-- Transaction: yes

-- drop foreign key fk__catalog__table_change__step on TableChange
-- lock: ACCESS EXCLUSIVE on metatables.catalog__table_change, metatables.catalog__revision_step; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on metatables.catalog__table_change and metatables.catalog__revision_step, brief
ALTER TABLE metatables.catalog__table_change DROP CONSTRAINT fk__catalog__table_change__step;

-- drop table TableChange
-- lock: ACCESS EXCLUSIVE on metatables.catalog__table_change; scans: no; rewrites: no; restores: exact
-- hazard MT340: the rows of metatables.catalog__table_change are lost; ACCESS EXCLUSIVE on it, brief; a release that still uses the table fails from here on
DROP TABLE metatables.catalog__table_change;

-- drop table RevisionStep
-- lock: ACCESS EXCLUSIVE on metatables.catalog__revision_step; scans: no; rewrites: no; restores: exact
-- hazard MT340: the rows of metatables.catalog__revision_step are lost; ACCESS EXCLUSIVE on it, brief; a release that still uses the table fails from here on
DROP TABLE metatables.catalog__revision_step;
