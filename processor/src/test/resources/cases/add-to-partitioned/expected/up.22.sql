-- add foreign key fk__shop__message__sender on Message, as proved of its partitions
-- lock: ACCESS EXCLUSIVE on shop__message, shop__account; scans: no; rewrites: no; reverse: exact
-- hazard MT346: fails if there is a partition with rows that the model does not declare and that has no such key, and names it
DO $proved$
DECLARE
    lacking text;
BEGIN
    SELECT string_agg(part.relid::regclass::text, ', ' ORDER BY part.relid::regclass::text) INTO lacking
    FROM pg_catalog.pg_partition_tree('shop__message'::regclass) AS part
    WHERE part.isleaf AND pg_catalog.pg_relation_size(part.relid) > 0 AND NOT EXISTS (
        SELECT FROM pg_catalog.pg_constraint AS k
        JOIN pg_catalog.pg_constraint AS proved ON proved.conrelid = 'messages_2025'::regclass AND proved.conname = 'fk__shop__message__sender'
        WHERE k.conrelid = part.relid AND k.contype = 'f' AND k.convalidated
            AND pg_catalog.pg_get_constraintdef(k.oid) = pg_catalog.pg_get_constraintdef(proved.oid));
    IF lacking IS NOT NULL THEN
        RAISE EXCEPTION 'no valid foreign key that equals % is on %', 'fk__shop__message__sender', lacking
            USING HINT = 'The model does not declare that partition. Add the same foreign key to it NOT VALID, then VALIDATE CONSTRAINT fk__shop__message__sender, and run the same command again.';
    END IF;
END
$proved$;
ALTER TABLE shop__message
    ADD CONSTRAINT fk__shop__message__sender FOREIGN KEY (sender) REFERENCES shop__account (uid) ON DELETE CASCADE;
