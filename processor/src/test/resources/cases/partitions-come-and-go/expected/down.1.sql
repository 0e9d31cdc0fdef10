-- attach partition messages_2025 to shop__message if it is not
-- lock: SHARE UPDATE EXCLUSIVE on shop__message; scans: no; rewrites: no; restores: structure only
DO $attached$
DECLARE
    proof text;
BEGIN
    IF EXISTS (SELECT FROM pg_catalog.pg_inherits WHERE inhrelid = 'messages_2025'::regclass AND inhdetachpending) THEN
        ALTER TABLE shop__message DETACH PARTITION messages_2025 FINALIZE;
    END IF;
    IF NOT (SELECT relispartition FROM pg_catalog.pg_class WHERE oid = 'messages_2025'::regclass) THEN
        ALTER TABLE shop__message ATTACH PARTITION messages_2025 FOR VALUES FROM ('2025-01-01 00:00:00+00') TO ('2026-01-01 00:00:00+00');
        FOR proof IN
            SELECT conname FROM pg_catalog.pg_constraint
            WHERE conrelid = 'messages_2025'::regclass AND contype = 'c' AND coninhcount = 0
                AND pg_catalog.pg_get_constraintdef(oid)
                    = 'CHECK (' || pg_catalog.pg_get_partition_constraintdef(conrelid) || ')'
        LOOP
            EXECUTE format('ALTER TABLE messages_2025 DROP CONSTRAINT %I', proof);
        END LOOP;
    END IF;
END
$attached$;
