-- Revision 0003, part 1 of 1, down
-- Message: views to read
-- Parent: 0002
-- Schema before: sha256:2e1f7cf5a5eb47873dfc35aa2a6b6c7dacfaea96a4e477dd382711f5fa63dea6
-- Schema after: sha256:2e1f7cf5a5eb47873dfc35aa2a6b6c7dacfaea96a4e477dd382711f5fa63dea6
-- Transaction: yes

-- restores: exact
DROP VIEW metatables.history;
DROP VIEW metatables.columns;
DROP VIEW metatables.tables;
