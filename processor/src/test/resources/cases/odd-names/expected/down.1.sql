-- drop foreign key to "select" on Longest
-- lock: ACCESS EXCLUSIVE on a_name_of_exactly_sixty_three_bytes_which_postgresql_still_take, select; scans: no; rewrites: no; restores: exact
-- hazard MT348: ACCESS EXCLUSIVE on a_name_of_exactly_sixty_three_bytes_which_postgresql_still_take and select, brief
ALTER TABLE a_name_of_exactly_sixty_three_bytes_which_postgresql_still_take DROP CONSTRAINT "to ""select""";

-- drop table Select
-- lock: ACCESS EXCLUSIVE on select; scans: no; rewrites: no; restores: exact
-- hazard MT340: the rows of select are lost; ACCESS EXCLUSIVE on it, brief; a release that still uses the table fails from here on
DROP TABLE "select";

-- drop table Longest
-- lock: ACCESS EXCLUSIVE on a_name_of_exactly_sixty_three_bytes_which_postgresql_still_take; scans: no; rewrites: no; restores: exact
-- hazard MT340: the rows of a_name_of_exactly_sixty_three_bytes_which_postgresql_still_take are lost; ACCESS EXCLUSIVE on it, brief; a release that still uses the table fails from here on
DROP TABLE a_name_of_exactly_sixty_three_bytes_which_postgresql_still_take;
