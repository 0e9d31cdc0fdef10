-- create table Purchase
-- lock: ACCESS EXCLUSIVE on shop__purchase; scans: no; rewrites: no; restores: structure only
CREATE TABLE shop__purchase (
    uid uuid NOT NULL,
    customer_uid uuid NOT NULL,
    CONSTRAINT pk__shop__purchase__uid PRIMARY KEY (uid)
);
COMMENT ON TABLE shop__purchase IS 'What was bought.';
