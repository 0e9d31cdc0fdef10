-- drop index ix__shop__message__text on Message and its partitions if it is there
-- lock: ACCESS EXCLUSIVE on shop__message; scans: no; rewrites: no; restores: exact
-- hazard MT348: nobody can use the table and its partitions while all of them are locked, which is brief; queries that used it slow down from here on
DROP INDEX IF EXISTS ix__shop__message__text;
