-- make Customer.name nullable
-- lock: ACCESS EXCLUSIVE on shop__customer; scans: no; rewrites: no; reverse: exact
ALTER TABLE shop__customer ALTER COLUMN name DROP NOT NULL;

-- make Customer.city not null
-- lock: ACCESS EXCLUSIVE on shop__customer; scans: yes; rewrites: no; reverse: exact
-- hazard MT343: ACCESS EXCLUSIVE on shop__customer while all its rows are scanned: nobody reads or writes it meanwhile; fails if city is null anywhere, so fill it first
ALTER TABLE shop__customer ALTER COLUMN city SET NOT NULL;
