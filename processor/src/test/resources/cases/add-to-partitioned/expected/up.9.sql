-- make primary key pk__shop__message__sender__sent_at on Message of those of its partitions
-- lock: ACCESS EXCLUSIVE on messages_2025, messages_2026_0, messages_2026_1, messages_2026; scans: no; rewrites: no; reverse: exact
-- hazard MT345: fails if there is a partition that the model does not declare and that has no such index, and names it
ALTER INDEX pk__shop__message__sender__sent_at ATTACH PARTITION pk__shop__message__sender__sent_at__messages_2025;
ALTER INDEX pk__shop__message__sender__sent_at__messages_2026 ATTACH PARTITION pk__shop__message__sender__sent_at__messages_2026_0;
ALTER INDEX pk__shop__message__sender__sent_at__messages_2026 ATTACH PARTITION pk__shop__message__sender__sent_at__messages_2026_1;
ALTER INDEX pk__shop__message__sender__sent_at ATTACH PARTITION pk__shop__message__sender__sent_at__messages_2026;
DO $complete$
DECLARE
    lacking text;
BEGIN
    SELECT string_agg(part.relid::regclass::text, ', ' ORDER BY part.relid::regclass::text) INTO lacking
    FROM pg_catalog.pg_partition_tree('shop__message'::regclass) AS part
    WHERE part.isleaf AND NOT EXISTS (
        SELECT FROM pg_catalog.pg_partition_tree('pk__shop__message__sender__sent_at'::regclass) AS piece
        JOIN pg_catalog.pg_index AS i ON i.indexrelid = piece.relid
        WHERE i.indrelid = part.relid AND i.indisvalid);
    IF NOT (SELECT indisvalid FROM pg_catalog.pg_index WHERE indexrelid = 'pk__shop__message__sender__sent_at'::regclass) THEN
        RAISE EXCEPTION '% is not complete: no part of it is on %', 'pk__shop__message__sender__sent_at'::regclass, coalesce(lacking, 'some partition')
            USING HINT = 'The model does not declare that partition. Build an equal index on it CONCURRENTLY, add the constraint to it USING this index, then ALTER INDEX pk__shop__message__sender__sent_at ATTACH PARTITION that index, and run the same command again.';
    END IF;
END
$complete$;
