-- Revision 0006, part 9 of 12, down
-- Message: tighten and extend
-- Parent: 0005
-- Schema before: sha256:3ddcf7c995a194de83ac3c129335a16024fd8a7c5d23a98b27154137ca5b3ac9
-- Schema after: sha256:51df51e25a30100541aa26932e977d77688fe2740b57d182426681a7886f4dbc
-- Transaction: no

-- drop constraint nn__ms_markets__virtual_fund__strategy on VirtualFund if it is there
-- lock: ACCESS EXCLUSIVE on ms_markets__virtual_fund; scans: no; rewrites: no; restores: exact
ALTER TABLE ms_markets__virtual_fund DROP CONSTRAINT IF EXISTS nn__ms_markets__virtual_fund__strategy;

-- require VirtualFund.strategy in new rows
-- lock: ACCESS EXCLUSIVE on ms_markets__virtual_fund; scans: no; rewrites: no; restores: exact
-- hazard MT343: a release that still runs and leaves strategy empty fails from here on, as does whoever updates a row in which it is empty
ALTER TABLE ms_markets__virtual_fund
    ADD CONSTRAINT nn__ms_markets__virtual_fund__strategy CHECK (strategy IS NOT NULL) NOT VALID;

-- validate nn__ms_markets__virtual_fund__strategy on VirtualFund
-- lock: SHARE UPDATE EXCLUSIVE on ms_markets__virtual_fund; scans: yes; rewrites: no; restores: exact
-- hazard MT347: fails on a row that breaks it; once there is none, run the same command again, which goes on here
ALTER TABLE ms_markets__virtual_fund VALIDATE CONSTRAINT nn__ms_markets__virtual_fund__strategy;

-- make VirtualFund.strategy mandatory, as proved
-- lock: ACCESS EXCLUSIVE on ms_markets__virtual_fund; scans: no; rewrites: no; restores: exact
ALTER TABLE ms_markets__virtual_fund ALTER COLUMN strategy SET NOT NULL;
ALTER TABLE ms_markets__virtual_fund DROP CONSTRAINT nn__ms_markets__virtual_fund__strategy;
