-- create enum shop__size
-- lock: none; scans: no; rewrites: no; reverse: exact
CREATE TYPE shop__size AS ENUM ('it''s
small', E'C:\\large;\r\n-- no comment');

-- add column Offer.others
-- lock: ACCESS EXCLUSIVE on shop__offer; scans: no; rewrites: no; reverse: exact
ALTER TABLE shop__offer ADD COLUMN others text[];
