-- build index by_words on Customer while the table is in use
-- lock: SHARE UPDATE EXCLUSIVE on shop__customer; scans: yes; rewrites: no; reverse: exact
DROP INDEX CONCURRENTLY IF EXISTS by_words;
CREATE INDEX CONCURRENTLY by_words ON shop__customer USING gin ((to_tsvector('simple'::regconfig, name)));
