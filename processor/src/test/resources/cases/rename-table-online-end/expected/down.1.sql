-- add former name shop__customer of table Client
-- lock: none; scans: no; rewrites: no; restores: exact
-- hazard MT349: whoever was granted rights on the table alone needs them on shop__customer too; COPY and TRUNCATE cannot be done by that name, and no row policy holds for it
CREATE VIEW shop__customer AS
    SELECT * FROM shop__client;
COMMENT ON VIEW shop__customer IS 'Former name of a table, kept for a release that still uses it';
