-- add index ix__shop__message__text__messages_2026 on messages_2026 without its partitions
-- lock: SHARE on messages_2026; scans: no; rewrites: no; reverse: exact
CREATE INDEX ix__shop__message__text__messages_2026 ON ONLY messages_2026 (text);
