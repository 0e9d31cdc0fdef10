-- drop partition messages_2026 of Message
-- lock: ACCESS EXCLUSIVE on shop__message, messages_2026; scans: no; rewrites: no; restores: exact
-- hazard MT340: the rows of messages_2026 are lost; ACCESS EXCLUSIVE on it and shop__message, brief
ALTER TABLE shop__message DETACH PARTITION messages_2026;
DROP TABLE messages_2026;

-- add partition messages_2025 to Message
-- lock: SHARE UPDATE EXCLUSIVE on shop__message; scans: no; rewrites: no; restores: structure only
CREATE TABLE messages_2025 (
    LIKE shop__message INCLUDING DEFAULTS INCLUDING CONSTRAINTS INCLUDING GENERATED INCLUDING STORAGE INCLUDING COMPRESSION INCLUDING INDEXES
);
ALTER TABLE shop__message ATTACH PARTITION messages_2025 FOR VALUES FROM ('2025-01-01 00:00:00+00') TO ('2026-01-01 00:00:00+00');
