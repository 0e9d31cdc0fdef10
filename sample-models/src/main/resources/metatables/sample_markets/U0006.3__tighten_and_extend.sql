-- Revision 0006, part 3 of 12, down
-- Message: tighten and extend
-- Parent: 0005
-- Schema before: sha256:3ddcf7c995a194de83ac3c129335a16024fd8a7c5d23a98b27154137ca5b3ac9
-- Schema after: sha256:51df51e25a30100541aa26932e977d77688fe2740b57d182426681a7886f4dbc
-- Transaction: yes

-- change type of Asset.name from varchar(255) to varchar(120)
-- lock: ACCESS EXCLUSIVE on ms_markets__asset; scans: yes; rewrites: yes; restores: exact
-- hazard MT344: ACCESS EXCLUSIVE on ms_markets__asset while the table and its indexes are rewritten: nobody reads or writes it meanwhile; values that do not fit varchar(120) are rounded, cut or make it fail
ALTER TABLE ms_markets__asset ALTER COLUMN name TYPE varchar(120);
