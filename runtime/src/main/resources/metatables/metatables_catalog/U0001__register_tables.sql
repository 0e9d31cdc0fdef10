-- Revision 0001, part 1 of 1, down
-- Message: register tables
-- Parent: none
-- Schema before: sha256:9d586027841d76f39b4ba23c839b2438b76f4497cc51250326bbe0e3438058a0
-- Schema after: sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
-- Transaction: yes

-- drop table RegisteredTable
-- lock: ACCESS EXCLUSIVE on metatables.catalog__registered_table; scans: no; rewrites: no; restores: exact
-- hazard MT340: the rows of metatables.catalog__registered_table are lost; ACCESS EXCLUSIVE on it, brief; a release that still uses the table fails from here on
DROP TABLE metatables.catalog__registered_table;

-- keep schema metatables
-- lock: none; scans: no; rewrites: no; restores: irreversible
-- nothing changes in the database itself
