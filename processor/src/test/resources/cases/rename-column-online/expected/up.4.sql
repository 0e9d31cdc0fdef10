-- fill Customer.town in the rows that are there
-- lock: ROW EXCLUSIVE on shop__customer; scans: yes; rewrites: yes; reverse: exact
DO $fill$
#variable_conflict use_column
DECLARE
    mt_page bigint;
    mt_pages bigint;
    mt_rows bigint;
    mt_filled bigint;
    mt_filled_before bigint;
    -- By what the run knows its own sessions.
    mt_run text := substring(current_setting('application_name') FROM ' [0-9a-f]{16}$');
BEGIN
    LOOP
        -- The largest of the table and those that inherit from it, and its pages as they are now.
        WITH RECURSIVE mt_tree (relation) AS (
            SELECT 'shop__customer'::regclass::oid
            UNION
            SELECT i.inhrelid FROM pg_catalog.pg_inherits i JOIN mt_tree t ON i.inhparent = t.relation)
        SELECT max(pg_relation_size(relation) / current_setting('block_size')::bigint) INTO mt_pages
        FROM mt_tree;
        mt_page := 0;
        mt_filled := 0;
        WHILE mt_page <= mt_pages LOOP
            -- Shows how far it is, to whoever looks at pg_stat_activity; ends with the batch.
            PERFORM set_config('application_name',
                format('metatables fill page %s of %s%s', mt_page, mt_pages, mt_run), true);
            UPDATE shop__customer SET city = city
            WHERE town IS NULL AND NOT (city IS NULL)
              AND ctid >= format('(%s,0)', mt_page)::tid AND ctid < format('(%s,0)', mt_page + 32)::tid;
            GET DIAGNOSTICS mt_rows = ROW_COUNT;
            COMMIT;
            mt_filled := mt_filled + mt_rows;
            mt_page := mt_page + 32;
        END LOOP;
        EXIT WHEN mt_filled = 0 OR mt_filled >= mt_filled_before;
        mt_filled_before := mt_filled;
    END LOOP;
END
$fill$;
