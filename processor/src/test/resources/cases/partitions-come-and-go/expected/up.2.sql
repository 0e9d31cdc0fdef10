-- drop the former partition messages_2025 of Message
-- lock: ACCESS EXCLUSIVE on messages_2025; scans: no; rewrites: no; reverse: structure only
-- hazard MT340: the rows of messages_2025 are lost
DROP TABLE messages_2025;

-- add partition messages_2026 to Message
-- lock: SHARE UPDATE EXCLUSIVE on shop__message; scans: no; rewrites: no; reverse: exact
CREATE TABLE messages_2026 (
    LIKE shop__message INCLUDING DEFAULTS INCLUDING CONSTRAINTS INCLUDING GENERATED INCLUDING STORAGE INCLUDING COMPRESSION INCLUDING INDEXES
);
ALTER TABLE shop__message ATTACH PARTITION messages_2026 FOR VALUES FROM ('2026-01-01 00:00:00+00') TO ('2027-01-01 00:00:00+00');
