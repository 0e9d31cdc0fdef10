-- Revision 0003, part 1 of 1, up
-- Message: views to read
-- Parent: 0002
-- Schema before: sha256:2e1f7cf5a5eb47873dfc35aa2a6b6c7dacfaea96a4e477dd382711f5fa63dea6
-- Schema after: sha256:2e1f7cf5a5eb47873dfc35aa2a6b6c7dacfaea96a4e477dd382711f5fa63dea6
-- Transaction: yes

-- The views are for people, and for what reads the catalog beside us. Each works on rows that somebody has damaged, too: a
-- contract that is none has no columns.

-- lock: none; scans: no; rewrites: no; reverse: exact
CREATE VIEW metatables.tables AS
SELECT row.namespace,
       row.identifier,
       lower(row.status) AS status,
       row.kind,
       lower(row.management_mode) AS management,
       row.physical_schema AS table_schema,
       row.physical_name AS table_name,
       row.description,
       ARRAY(SELECT word.label
             FROM jsonb_array_elements_text(
                      CASE WHEN jsonb_typeof(row.labels) = 'array' THEN row.labels ELSE '[]' END) AS word (label)) AS labels,
       row.drop_protected,
       row.time_index,
       ARRAY(SELECT part.name
             FROM jsonb_array_elements_text(
                      CASE WHEN jsonb_typeof(row.grain) = 'array' THEN row.grain ELSE '[]' END)
                  WITH ORDINALITY AS part (name, position)
             ORDER BY part.position) AS grain,
       row.cadence,
       row.revision,
       row.provider,
       row.history_table,
       row.contract,
       row.contract_fingerprint,
       row.uid,
       row.created_at,
       row.updated_at,
       row.retired_at
FROM metatables.catalog__registered_table AS row;
COMMENT ON VIEW metatables.tables IS 'Every table that was ever registered in this database, one row each; those in use have status active.';
COMMENT ON COLUMN metatables.tables.namespace IS 'the group that the identifier belongs to';
COMMENT ON COLUMN metatables.tables.identifier IS 'the logical name';
COMMENT ON COLUMN metatables.tables.status IS 'active: in use; reserved: a revision for it has begun, and its end was not seen; retired: dropped';
COMMENT ON COLUMN metatables.tables.kind IS 'meta-table or time-index-table';
COMMENT ON COLUMN metatables.tables.management IS 'managed: made by revisions; external: made by somebody else';
COMMENT ON COLUMN metatables.tables.table_schema IS 'the schema that the table is in';
COMMENT ON COLUMN metatables.tables.table_name IS 'the name within the schema';
COMMENT ON COLUMN metatables.tables.description IS 'what the table holds';
COMMENT ON COLUMN metatables.tables.labels IS 'words to find the table by';
COMMENT ON COLUMN metatables.tables.drop_protected IS 'whether a revision that drops the table is refused';
COMMENT ON COLUMN metatables.tables.time_index IS 'the column of the point in time, of a time-index table';
COMMENT ON COLUMN metatables.tables.grain IS 'the columns that tell the rows of a time-index table apart';
COMMENT ON COLUMN metatables.tables.cadence IS 'the usual distance of two points in time, of a time-index table';
COMMENT ON COLUMN metatables.tables.revision IS 'the revision that brought the table to its contract';
COMMENT ON COLUMN metatables.tables.provider IS 'the class that declares the provider';
COMMENT ON COLUMN metatables.tables.history_table IS 'the history table of the provider, which tells two providers apart';
COMMENT ON COLUMN metatables.tables.contract IS 'what the table promises to code that uses it';
COMMENT ON COLUMN metatables.tables.contract_fingerprint IS 'SHA-256 of the contract in canonical form';
COMMENT ON COLUMN metatables.tables.uid IS 'identifies the table for good, also renamed, or dropped and made again';
COMMENT ON COLUMN metatables.tables.created_at IS 'when the table was registered first';
COMMENT ON COLUMN metatables.tables.updated_at IS 'when its registration changed last';
COMMENT ON COLUMN metatables.tables.retired_at IS 'when the table was dropped, if it was';

-- lock: none; scans: no; rewrites: no; reverse: exact
CREATE VIEW metatables.columns AS
SELECT row.namespace,
       row.identifier,
       col.entry ->> 'name' AS column_name,
       col.entry ->> 'type' AS data_type,
       coalesce(col.entry -> 'nullable' = 'true', false) AS nullable,
       coalesce(row.contract -> 'primaryKey' @> (col.entry -> 'name'), false) AS in_primary_key,
       coalesce(row.grain @> (col.entry -> 'name'), false) AS in_grain,
       (SELECT string_agg(concat_ws('.', key.entry ->> 'targetSchema', key.entry ->> 'target',
                                    key.entry -> 'targetColumns' ->> (part.position - 1)::integer), ', ')
        FROM jsonb_array_elements(
                 CASE WHEN jsonb_typeof(row.contract -> 'foreignKeys') = 'array'
                      THEN row.contract -> 'foreignKeys' ELSE '[]' END) AS key (entry),
             jsonb_array_elements_text(
                 CASE WHEN jsonb_typeof(key.entry -> 'columns') = 'array'
                      THEN key.entry -> 'columns' ELSE '[]' END) WITH ORDINALITY AS part (name, position)
        WHERE part.name = col.entry ->> 'name') AS refers_to,
       (SELECT comment.description
        FROM pg_catalog.pg_namespace AS schema
             JOIN pg_catalog.pg_class AS relation ON relation.relnamespace = schema.oid
             JOIN pg_catalog.pg_attribute AS attribute ON attribute.attrelid = relation.oid
             JOIN pg_catalog.pg_description AS comment
               ON comment.objoid = relation.oid AND comment.classoid = 'pg_catalog.pg_class'::pg_catalog.regclass
              AND comment.objsubid = attribute.attnum
        WHERE schema.nspname = row.physical_schema AND relation.relname = row.physical_name
          AND attribute.attname = col.entry ->> 'name' AND row.status <> 'RETIRED') AS description,
       lower(row.status) AS status,
       row.physical_schema AS table_schema,
       row.physical_name AS table_name,
       row.uid
FROM metatables.catalog__registered_table AS row,
     jsonb_array_elements(
         CASE WHEN jsonb_typeof(row.contract -> 'columns') = 'array'
              THEN row.contract -> 'columns' ELSE '[]' END) AS col (entry);
COMMENT ON VIEW metatables.columns IS 'The columns that the contracts of registered tables promise, one row each; a retired table keeps those it had.';
COMMENT ON COLUMN metatables.columns.namespace IS 'the group that the identifier belongs to';
COMMENT ON COLUMN metatables.columns.identifier IS 'the logical name of the table';
COMMENT ON COLUMN metatables.columns.column_name IS 'the name within the table';
COMMENT ON COLUMN metatables.columns.data_type IS 'the type, as PostgreSQL writes it';
COMMENT ON COLUMN metatables.columns.nullable IS 'whether the column may be null';
COMMENT ON COLUMN metatables.columns.in_primary_key IS 'whether the column is part of the primary key';
COMMENT ON COLUMN metatables.columns.in_grain IS 'whether the column is part of what tells the rows of a time-index table apart';
COMMENT ON COLUMN metatables.columns.refers_to IS 'the column that a foreign key points to';
COMMENT ON COLUMN metatables.columns.description IS 'the comment on the column in this database';
COMMENT ON COLUMN metatables.columns.status IS 'that of the table: active, reserved or retired';
COMMENT ON COLUMN metatables.columns.table_schema IS 'the schema that the table is in';
COMMENT ON COLUMN metatables.columns.table_name IS 'the name of the table within the schema';
COMMENT ON COLUMN metatables.columns.uid IS 'identifies the table for good';

-- lock: none; scans: no; rewrites: no; reverse: exact
CREATE VIEW metatables.history AS
SELECT step.step,
       step.done_at,
       step.namespace,
       step.target_schema,
       replace(lower(step.kind), '_', ' ') AS what,
       step.revision,
       step.message,
       step.reached,
       ARRAY(SELECT change.identifier FROM metatables.catalog__table_change AS change
             WHERE change.step = step.step AND change.change = 'REGISTERED' ORDER BY change.identifier) AS registered,
       ARRAY(SELECT change.identifier FROM metatables.catalog__table_change AS change
             WHERE change.step = step.step AND change.change = 'CHANGED' ORDER BY change.identifier) AS changed,
       ARRAY(SELECT concat(change.former_identifier, ' -> ', change.identifier) FROM metatables.catalog__table_change AS change
             WHERE change.step = step.step AND change.change = 'RENAMED' ORDER BY change.identifier) AS renamed,
       ARRAY(SELECT change.identifier FROM metatables.catalog__table_change AS change
             WHERE change.step = step.step AND change.change = 'RETIRED' ORDER BY change.identifier) AS retired,
       step.elapsed_millis / 1000.0 AS seconds,
       step.done_by,
       step.provider,
       step.history_table,
       step.handed_over_at
FROM metatables.catalog__revision_step AS step;
COMMENT ON VIEW metatables.history IS 'What upgrades, downgrades and baselines have registered, one row for each revision and direction, of all providers and schemas.';
COMMENT ON COLUMN metatables.history.step IS 'numbers the steps in the order in which they were registered';
COMMENT ON COLUMN metatables.history.done_at IS 'when the step was registered';
COMMENT ON COLUMN metatables.history.namespace IS 'the group that the identifiers belong to';
COMMENT ON COLUMN metatables.history.target_schema IS 'the schema of the tables without a schema';
COMMENT ON COLUMN metatables.history.what IS 'applied, taken back, adopted (the tables were there), or mended (registered later, after an interrupted run or somebody else''s work)';
COMMENT ON COLUMN metatables.history.revision IS 'the revision';
COMMENT ON COLUMN metatables.history.message IS 'what a person said of the revision';
COMMENT ON COLUMN metatables.history.reached IS 'the revision that the database was at afterwards, or base';
COMMENT ON COLUMN metatables.history.registered IS 'the tables that were not active before';
COMMENT ON COLUMN metatables.history.changed IS 'the tables that were active before, and promise or say something else';
COMMENT ON COLUMN metatables.history.renamed IS 'the tables that got another identifier or schema';
COMMENT ON COLUMN metatables.history.retired IS 'the tables that are gone';
COMMENT ON COLUMN metatables.history.seconds IS 'how long it took, if that was measured';
COMMENT ON COLUMN metatables.history.done_by IS 'the role that had logged in';
COMMENT ON COLUMN metatables.history.provider IS 'the class that declares the provider';
COMMENT ON COLUMN metatables.history.history_table IS 'the history table of the provider, in the target schema';
COMMENT ON COLUMN metatables.history.handed_over_at IS 'when the hooks of the provider had done with the step; null: they have not, or there is none';
