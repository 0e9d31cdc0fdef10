-- drop check constraint ck__shop__offer__colour on Offer
-- lock: ACCESS EXCLUSIVE on shop__offer; scans: no; rewrites: no; reverse: exact
-- hazard MT348: ACCESS EXCLUSIVE on shop__offer, brief; rows that break it are possible from here on
ALTER TABLE shop__offer DROP CONSTRAINT ck__shop__offer__colour;

-- create enum shop__size
-- lock: none; scans: no; rewrites: no; reverse: exact
CREATE TYPE shop__size AS ENUM ('it''s
small', E'C:\\large;\r\n-- no comment');

-- add column Offer.others
-- lock: ACCESS EXCLUSIVE on shop__offer; scans: no; rewrites: no; reverse: exact
-- hazard MT342: fails if shop__offer has rows: they would have no value for others; add @ColumnDefault or make the column nullable
ALTER TABLE shop__offer ADD COLUMN others text[] NOT NULL;

-- add column Offer.size
-- lock: ACCESS EXCLUSIVE on shop__offer; scans: no; rewrites: no; reverse: exact
-- hazard MT342: fails if shop__offer has rows: they would have no value for size; add @ColumnDefault or make the column nullable
ALTER TABLE shop__offer ADD COLUMN size shop__size NOT NULL;

-- add column Offer.sizes
-- lock: ACCESS EXCLUSIVE on shop__offer; scans: no; rewrites: no; reverse: exact
-- hazard MT342: fails if shop__offer has rows: they would have no value for sizes; add @ColumnDefault or make the column nullable
ALTER TABLE shop__offer ADD COLUMN sizes shop__size[] NOT NULL;

-- add check constraint ck__shop__offer__colour on Offer
-- lock: ACCESS EXCLUSIVE on shop__offer; scans: yes; rewrites: no; reverse: exact
-- hazard MT347: ACCESS EXCLUSIVE on shop__offer while all its rows are checked: nobody reads or writes it meanwhile; fails on a row that breaks it
ALTER TABLE shop__offer
    ADD CONSTRAINT ck__shop__offer__colour CHECK (colour IN ('it''s
red', 'C:\green', E'\r\n	blue;\n-- no comment\n', ''''';', '', 'E''\n'' /* ${no} placeholder */'));

-- add check constraint ck__shop__offer__others on Offer
-- lock: ACCESS EXCLUSIVE on shop__offer; scans: yes; rewrites: no; reverse: exact
-- hazard MT347: ACCESS EXCLUSIVE on shop__offer while all its rows are checked: nobody reads or writes it meanwhile; fails on a row that breaks it
ALTER TABLE shop__offer
    ADD CONSTRAINT ck__shop__offer__others CHECK (others <@ ARRAY['it''s
red'::text, 'C:\green'::text, E'\r\n	blue;\n-- no comment\n'::text, ''''';'::text, ''::text, 'E''\n'' /* ${no} placeholder */'::text]);
