-- drop partition messages_2026 of Message
-- lock: ACCESS EXCLUSIVE on shop__message, messages_2026; scans: no; rewrites: no; restores: exact
-- hazard MT340: the rows of messages_2026 are lost; ACCESS EXCLUSIVE on it and shop__message, brief
DROP TABLE messages_2026;

-- drop table Tick
-- lock: ACCESS EXCLUSIVE on shop__tick; scans: no; rewrites: no; restores: exact
-- hazard MT340: the rows of shop__tick are lost; ACCESS EXCLUSIVE on it, brief; a release that still uses the table fails from here on
DROP TABLE shop__tick;

-- drop table Reading
-- lock: ACCESS EXCLUSIVE on shop__reading; scans: no; rewrites: no; restores: exact
-- hazard MT340: the rows of shop__reading are lost; ACCESS EXCLUSIVE on it, brief; a release that still uses the table fails from here on
DROP TABLE shop__reading;

-- drop table Message2027
-- lock: ACCESS EXCLUSIVE on shop__message2027; scans: no; rewrites: no; restores: exact
-- hazard MT340: the rows of shop__message2027 are lost; ACCESS EXCLUSIVE on it, brief; a release that still uses the table fails from here on
DROP TABLE shop__message2027;
