-- drop partition messages_2025 of Message
-- lock: ACCESS EXCLUSIVE on shop__message, messages_2025; scans: no; rewrites: no; restores: exact
-- hazard MT340: the rows of messages_2025 are lost; ACCESS EXCLUSIVE on it and shop__message, brief
DROP TABLE messages_2025;

-- drop table Message2027
-- lock: ACCESS EXCLUSIVE on shop__message2027; scans: no; rewrites: no; restores: exact
-- hazard MT340: the rows of shop__message2027 are lost; ACCESS EXCLUSIVE on it, brief; a release that still uses the table fails from here on
DROP TABLE shop__message2027;

-- drop table Country
-- lock: ACCESS EXCLUSIVE on shop__country; scans: no; rewrites: no; restores: exact
-- hazard MT340: the rows of shop__country are lost; ACCESS EXCLUSIVE on it, brief; a release that still uses the table fails from here on
DROP TABLE shop__country;
