-- Revision 0006, part 9 of 12, up
-- Message: tighten and extend
-- Parent: 0005
-- Schema before: sha256:51df51e25a30100541aa26932e977d77688fe2740b57d182426681a7886f4dbc
-- Schema after: sha256:3ddcf7c995a194de83ac3c129335a16024fd8a7c5d23a98b27154137ca5b3ac9
-- Transaction: yes

-- make VirtualFund.strategy nullable
-- lock: ACCESS EXCLUSIVE on ms_markets__virtual_fund; scans: no; rewrites: no; reverse: exact
ALTER TABLE ms_markets__virtual_fund ALTER COLUMN strategy DROP NOT NULL;
