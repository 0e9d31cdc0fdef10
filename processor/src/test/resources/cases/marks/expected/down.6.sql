-- unmark index by_city on Customer
-- lock: SHARE UPDATE EXCLUSIVE on shop__customer; scans: no; rewrites: no; restores: exact
ALTER TABLE shop__customer SET WITHOUT CLUSTER;

-- unmark unique constraint uq__shop__customer__number on Customer
-- lock: ACCESS EXCLUSIVE on shop__customer; scans: no; rewrites: no; restores: exact
COMMENT ON CONSTRAINT uq__shop__customer__number ON shop__customer IS 'Printed on letters.';
ALTER TABLE shop__customer REPLICA IDENTITY DEFAULT;
