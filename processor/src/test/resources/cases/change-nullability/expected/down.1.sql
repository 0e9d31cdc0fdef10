-- make Customer.city nullable
-- lock: ACCESS EXCLUSIVE on shop__customer; scans: no; rewrites: no; restores: exact
ALTER TABLE shop__customer ALTER COLUMN city DROP NOT NULL;

-- make Customer.name not null
-- lock: ACCESS EXCLUSIVE on shop__customer; scans: yes; rewrites: no; restores: exact
-- hazard MT343: ACCESS EXCLUSIVE on shop__customer while all its rows are scanned: nobody reads or writes it meanwhile; fails if name is null anywhere, so fill it first
ALTER TABLE shop__customer ALTER COLUMN name SET NOT NULL;
