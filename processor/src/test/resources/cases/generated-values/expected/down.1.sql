-- drop table Ticket
-- lock: ACCESS EXCLUSIVE on shop__ticket; scans: no; rewrites: no; restores: exact
-- hazard MT340: the rows of shop__ticket are lost; ACCESS EXCLUSIVE on it, brief; a release that still uses the table fails from here on
DROP TABLE shop__ticket;
