-- drop column Offer.flags
-- lock: ACCESS EXCLUSIVE on shop__offer; scans: no; rewrites: no; restores: exact
-- hazard MT341: the values of shop__offer.flags are lost; ACCESS EXCLUSIVE on the table, brief; a release that still uses the column fails from here on
ALTER TABLE shop__offer DROP COLUMN flags;

-- drop column Offer.periods
-- lock: ACCESS EXCLUSIVE on shop__offer; scans: no; rewrites: no; restores: exact
-- hazard MT341: the values of shop__offer.periods are lost; ACCESS EXCLUSIVE on the table, brief; a release that still uses the column fails from here on
ALTER TABLE shop__offer DROP COLUMN periods;

-- drop column Offer.states
-- lock: ACCESS EXCLUSIVE on shop__offer; scans: no; rewrites: no; restores: exact
-- hazard MT341: the values of shop__offer.states are lost; ACCESS EXCLUSIVE on the table, brief; a release that still uses the column fails from here on
ALTER TABLE shop__offer DROP COLUMN states;

-- drop column Offer.tags
-- lock: ACCESS EXCLUSIVE on shop__offer; scans: no; rewrites: no; restores: exact
-- hazard MT341: the values of shop__offer.tags are lost; ACCESS EXCLUSIVE on the table, brief; a release that still uses the column fails from here on
ALTER TABLE shop__offer DROP COLUMN tags;

-- drop column Offer.at
-- lock: ACCESS EXCLUSIVE on shop__offer; scans: no; rewrites: no; restores: exact
-- hazard MT341: the values of shop__offer.at are lost; ACCESS EXCLUSIVE on the table, brief; a release that still uses the column fails from here on
ALTER TABLE shop__offer DROP COLUMN at;

-- drop column Offer.duration
-- lock: ACCESS EXCLUSIVE on shop__offer; scans: no; rewrites: no; restores: exact
-- hazard MT341: the values of shop__offer.duration are lost; ACCESS EXCLUSIVE on the table, brief; a release that still uses the column fails from here on
ALTER TABLE shop__offer DROP COLUMN duration;

-- drop column Offer.name
-- lock: ACCESS EXCLUSIVE on shop__offer; scans: no; rewrites: no; restores: exact
-- hazard MT341: the values of shop__offer.name are lost; ACCESS EXCLUSIVE on the table, brief; a release that still uses the column fails from here on
ALTER TABLE shop__offer DROP COLUMN name;

-- drop column Offer.isin
-- lock: ACCESS EXCLUSIVE on shop__offer; scans: no; rewrites: no; restores: exact
-- hazard MT341: the values of shop__offer.isin are lost; ACCESS EXCLUSIVE on the table, brief; a release that still uses the column fails from here on
ALTER TABLE shop__offer DROP COLUMN isin;

-- drop column Offer.currency
-- lock: ACCESS EXCLUSIVE on shop__offer; scans: no; rewrites: no; restores: exact
-- hazard MT341: the values of shop__offer.currency are lost; ACCESS EXCLUSIVE on the table, brief; a release that still uses the column fails from here on
ALTER TABLE shop__offer DROP COLUMN currency;

-- drop column Offer.openings
-- lock: ACCESS EXCLUSIVE on shop__offer; scans: no; rewrites: no; restores: exact
-- hazard MT341: the values of shop__offer.openings are lost; ACCESS EXCLUSIVE on the table, brief; a release that still uses the column fails from here on
ALTER TABLE shop__offer DROP COLUMN openings;

-- drop column Offer.hours
-- lock: ACCESS EXCLUSIVE on shop__offer; scans: no; rewrites: no; restores: exact
-- hazard MT341: the values of shop__offer.hours are lost; ACCESS EXCLUSIVE on the table, brief; a release that still uses the column fails from here on
ALTER TABLE shop__offer DROP COLUMN hours;

-- drop column Offer.sizes
-- lock: ACCESS EXCLUSIVE on shop__offer; scans: no; rewrites: no; restores: exact
-- hazard MT341: the values of shop__offer.sizes are lost; ACCESS EXCLUSIVE on the table, brief; a release that still uses the column fails from here on
ALTER TABLE shop__offer DROP COLUMN sizes;

-- drop column Offer.discount
-- lock: ACCESS EXCLUSIVE on shop__offer; scans: no; rewrites: no; restores: exact
-- hazard MT341: the values of shop__offer.discount are lost; ACCESS EXCLUSIVE on the table, brief; a release that still uses the column fails from here on
ALTER TABLE shop__offer DROP COLUMN discount;

-- drop column Offer.price
-- lock: ACCESS EXCLUSIVE on shop__offer; scans: no; rewrites: no; restores: exact
-- hazard MT341: the values of shop__offer.price are lost; ACCESS EXCLUSIVE on the table, brief; a release that still uses the column fails from here on
ALTER TABLE shop__offer DROP COLUMN price;

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
-- lock: none; scans: no; rewrites: no; restores: irreversible
-- nothing changes in the database itself
