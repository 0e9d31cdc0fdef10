-- Revision 0005, part 4 of 16, down
-- Message: venues and the life of an order
-- Parent: 0004
-- Schema before: sha256:51df51e25a30100541aa26932e977d77688fe2740b57d182426681a7886f4dbc
-- Schema after: sha256:7e75391177fd1f31f838e05583a9f35231660d4681106e33a4cd3116b7999f4e
-- Transaction: yes

-- drop column OrdersTS.filled_quantity
-- lock: ACCESS EXCLUSIVE on ms_markets__orders_ts; scans: no; rewrites: no; restores: exact
-- hazard MT341: the values of ms_markets__orders_ts.filled_quantity are lost; ACCESS EXCLUSIVE on the table, brief; a release that still uses the column fails from here on
ALTER TABLE ms_markets__orders_ts DROP COLUMN filled_quantity;

-- drop column OrdersTS.time_in_force
-- lock: ACCESS EXCLUSIVE on ms_markets__orders_ts; scans: no; rewrites: no; restores: exact
-- hazard MT341: the values of ms_markets__orders_ts.time_in_force are lost; ACCESS EXCLUSIVE on the table, brief; a release that still uses the column fails from here on
ALTER TABLE ms_markets__orders_ts DROP COLUMN time_in_force;

-- drop table Venue
-- lock: ACCESS EXCLUSIVE on ms_markets__venue; scans: no; rewrites: no; restores: exact
-- hazard MT340: the rows of ms_markets__venue are lost; ACCESS EXCLUSIVE on it, brief; a release that still uses the table fails from here on
DROP TABLE ms_markets__venue;
