-- add index ix__shop__message__text on Message without its partitions
-- lock: SHARE on shop__message; scans: no; rewrites: no; reverse: exact
CREATE INDEX ix__shop__message__text ON ONLY shop__message (text);
