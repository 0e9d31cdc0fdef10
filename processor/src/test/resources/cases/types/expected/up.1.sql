-- rename label SOLD of enum shop__status to gone
-- lock: none; scans: no; rewrites: no; reverse: exact
-- hazard MT349: a release that still uses the label SOLD of shop__status by that name fails from here on
ALTER TYPE shop__status RENAME VALUE 'SOLD' TO 'gone';
