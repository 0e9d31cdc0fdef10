-- Revision 0006, part 8 of 12, down
-- Message: tighten and extend
-- Parent: 0005
-- Schema before: sha256:3ddcf7c995a194de83ac3c129335a16024fd8a7c5d23a98b27154137ca5b3ac9
-- Schema after: sha256:51df51e25a30100541aa26932e977d77688fe2740b57d182426681a7886f4dbc
-- Transaction: yes

-- change default of OrderManager.enabled
-- lock: ACCESS EXCLUSIVE on ms_markets__order_manager; scans: no; rewrites: no; restores: exact
ALTER TABLE ms_markets__order_manager ALTER COLUMN enabled SET DEFAULT false;
