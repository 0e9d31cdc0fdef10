-- detach partition messages_2025 of shop__message while the table is in use
-- lock: SHARE UPDATE EXCLUSIVE on shop__message, messages_2025; scans: no; rewrites: no; reverse: structure only
-- hazard MT340: queries of shop__message do not find the rows of messages_2025 from here on
DO $detached$
BEGIN
    IF EXISTS (SELECT FROM pg_catalog.pg_inherits WHERE inhrelid = 'messages_2025'::regclass AND inhdetachpending) THEN
        ALTER TABLE shop__message DETACH PARTITION messages_2025 FINALIZE;
    END IF;
    IF NOT (SELECT relispartition FROM pg_catalog.pg_class WHERE oid = 'messages_2025'::regclass) THEN
        ALTER TABLE shop__message ATTACH PARTITION messages_2025 FOR VALUES FROM ('2025-01-01 00:00:00+00') TO ('2026-01-01 00:00:00+00');
    END IF;
END
$detached$;
ALTER TABLE shop__message DETACH PARTITION messages_2025 CONCURRENTLY;
