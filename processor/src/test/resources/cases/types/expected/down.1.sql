-- rename label gone of enum shop__status to SOLD
-- lock: none; scans: no; rewrites: no; restores: exact
-- hazard MT349: a release that still uses the label gone of shop__status by that name fails from here on
ALTER TYPE shop__status RENAME VALUE 'gone' TO 'SOLD';
