-- drop check constraint ck__shop__offer__others on Offer
-- lock: ACCESS EXCLUSIVE on shop__offer; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on shop__offer, brief; rows that break it are possible from here on
ALTER TABLE shop__offer DROP CONSTRAINT ck__shop__offer__others;

-- drop check constraint ck__shop__offer__colour on Offer
-- lock: ACCESS EXCLUSIVE on shop__offer; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on shop__offer, brief; rows that break it are possible from here on
ALTER TABLE shop__offer DROP CONSTRAINT ck__shop__offer__colour;

-- drop column Offer.sizes
-- lock: ACCESS EXCLUSIVE on shop__offer; scans: no; rewrites: no; restores: exact
-- hazard MT341: the values of shop__offer.sizes are lost; ACCESS EXCLUSIVE on the table, brief; a release that still uses the column fails from here on
ALTER TABLE shop__offer DROP COLUMN sizes;

-- drop column Offer.size
-- lock: ACCESS EXCLUSIVE on shop__offer; scans: no; rewrites: no; restores: exact
-- hazard MT341: the values of shop__offer.size are lost; ACCESS EXCLUSIVE on the table, brief; a release that still uses the column fails from here on
ALTER TABLE shop__offer DROP COLUMN size;

-- drop column Offer.others
-- lock: ACCESS EXCLUSIVE on shop__offer; scans: no; rewrites: no; restores: exact
-- hazard MT341: the values of shop__offer.others are lost; ACCESS EXCLUSIVE on the table, brief; a release that still uses the column fails from here on
ALTER TABLE shop__offer DROP COLUMN others;

-- drop enum shop__size
-- lock: none; scans: no; rewrites: no; restores: exact
DROP TYPE shop__size;

-- add check constraint ck__shop__offer__colour on Offer
-- lock: ACCESS EXCLUSIVE on shop__offer; scans: yes; rewrites: no; restores: exact
-- hazard MT347: ACCESS EXCLUSIVE on shop__offer while all its rows are checked: nobody reads or writes it meanwhile; fails on a row that breaks it
ALTER TABLE shop__offer
    ADD CONSTRAINT ck__shop__offer__colour CHECK (colour IN ('it''s
red'));
