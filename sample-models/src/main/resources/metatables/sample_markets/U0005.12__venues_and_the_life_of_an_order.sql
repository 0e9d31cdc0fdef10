-- Revision 0005, part 12 of 16, down
-- Message: venues and the life of an order
-- Parent: 0004
-- Schema before: sha256:51df51e25a30100541aa26932e977d77688fe2740b57d182426681a7886f4dbc
-- Schema after: sha256:7e75391177fd1f31f838e05583a9f35231660d4681106e33a4cd3116b7999f4e
-- Transaction: yes

-- drop foreign key fk__ms_markets__venue__calendar_uid on Venue
-- lock: ACCESS EXCLUSIVE on ms_markets__venue, ms_markets__calendar; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on ms_markets__venue and ms_markets__calendar, brief
ALTER TABLE ms_markets__venue DROP CONSTRAINT fk__ms_markets__venue__calendar_uid;
