-- drop column Offer.invoice
-- lock: ACCESS EXCLUSIVE on shop__offer; scans: no; rewrites: no; restores: exact
-- hazard MT341: the values of shop__offer.invoice are lost; ACCESS EXCLUSIVE on the table, brief; a release that still uses the column fails from here on
ALTER TABLE shop__offer DROP COLUMN invoice;

-- change default of Offer.number
-- lock: ACCESS EXCLUSIVE on shop__offer; scans: no; rewrites: no; restores: exact
ALTER TABLE shop__offer ALTER COLUMN number DROP DEFAULT;

-- drop composite type shop__size
-- lock: none; scans: no; rewrites: no; restores: exact
DROP TYPE shop__size;

-- drop range type hours
-- lock: none; scans: no; rewrites: no; restores: exact
DROP TYPE hours;

-- drop enum billing.shop__status
-- lock: none; scans: no; rewrites: no; restores: exact
DROP TYPE billing.shop__status;

-- drop domain billing.Discount
-- lock: none; scans: no; rewrites: no; restores: exact
DROP DOMAIN billing."Discount";

-- drop domain shop__price
-- lock: none; scans: no; rewrites: no; restores: exact
DROP DOMAIN shop__price;

-- drop sequence billing.invoices
-- lock: ACCESS EXCLUSIVE on billing.invoices; scans: no; rewrites: no; restores: exact
DROP SEQUENCE billing.invoices;

-- drop sequence Tickets
-- lock: ACCESS EXCLUSIVE on Tickets; scans: no; rewrites: no; restores: exact
DROP SEQUENCE "Tickets";

-- keep extension citext
-- lock: none; scans: no; rewrites: no; restores: irreversible
-- nothing changes in the database itself

-- keep schema billing
-- lock: none; scans: no; rewrites: no; restores: exact
-- nothing changes in the database itself
