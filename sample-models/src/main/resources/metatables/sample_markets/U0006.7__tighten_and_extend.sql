-- Revision 0006, part 7 of 12, down
-- Message: tighten and extend
-- Parent: 0005
-- Schema before: sha256:3ddcf7c995a194de83ac3c129335a16024fd8a7c5d23a98b27154137ca5b3ac9
-- Schema after: sha256:51df51e25a30100541aa26932e977d77688fe2740b57d182426681a7886f4dbc
-- Transaction: yes

-- make Account.name nullable
-- lock: ACCESS EXCLUSIVE on ms_markets__account; scans: no; rewrites: no; restores: exact
ALTER TABLE ms_markets__account ALTER COLUMN name DROP NOT NULL;
