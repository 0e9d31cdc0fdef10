package io.metatables.schema.postgres;

import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.step.FillColumn;
import io.metatables.schema.step.Filling;

/**
 * The statement that fills a column in the rows that are there. It goes through the pages of the table, so many as it has at the
 * beginning, and commits after each few, so that nobody waits long for a row; it needs no key, and what is filled already it
 * leaves alone, so that it can be run again when it was interrupted. A row that somebody has moved to a page that was done is
 * found by the next round, which ends the work if it finds nothing.
 */
final class FillStatement {
    private static final String TEXT = """
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
                        SELECT %1$s::regclass::oid
                        UNION
                        SELECT i.inhrelid FROM pg_catalog.pg_inherits i JOIN mt_tree t ON i.inhparent = t.relation)
                    SELECT max(pg_relation_size(relation) / current_setting('block_size')::bigint) INTO mt_pages
                    FROM mt_tree;
                    mt_page := 0;
                    mt_filled := 0;
                    WHILE mt_page <= mt_pages LOOP
                        -- Shows how far it is, to whoever looks at pg_stat_activity; ends with the batch.
                        PERFORM set_config('application_name',
                            format('metatables fill page %%s of %%s%%s', mt_page, mt_pages, mt_run), true);
                        UPDATE %2$s SET %4$s
                        WHERE %3$s IS NULL%5$s
                          AND ctid >= format('(%%s,0)', mt_page)::tid AND ctid < format('(%%s,0)', mt_page + 32)::tid;
                        GET DIAGNOSTICS mt_rows = ROW_COUNT;
                        COMMIT;
                        mt_filled := mt_filled + mt_rows;
                        mt_page := mt_page + 32;
                    END LOOP;
                    EXIT WHEN mt_filled = 0 OR mt_filled >= mt_filled_before;
                    mt_filled_before := mt_filled;
                END LOOP;
            END
            """;

    private FillStatement() {}

    static String of(FillColumn step) {
        QualifiedName table = step.table().name();
        String column = Sql.name(step.column());
        String body = TEXT.formatted(
                Sql.literal(Sql.name(table)),
                Sql.name(table),
                column,
                assignment(column, step.value()),
                restriction(step.value()));
        return "DO " + Sql.dollarQuoted("fill", body) + ";";
    }

    /** A trigger computes whenever the row is written, so that it is enough to write it as it is. */
    private static String assignment(String column, Filling filling) {
        if (filling instanceof Filling.FromTrigger trigger) {
            return Sql.name(trigger.source()) + " = " + Sql.name(trigger.source());
        }
        if (filling instanceof Filling.FromTwin twin) {
            return Sql.name(twin.original()) + " = " + Sql.name(twin.original());
        }
        if (filling instanceof Filling.Expression expression) {
            return column + " = " + Definitions.expression(expression.sql());
        }
        return column + " = "
                + (filling instanceof Filling.NextValue next
                        ? nextValue(next.sequence())
                        : ((Filling.FromPerson) filling).mark().write());
    }

    /** Of a composite type, a value that is not null in part only is neither null nor not null. */
    private static String restriction(Filling filling) {
        if (filling instanceof Filling.FromTwin twin) {
            return " AND NOT (" + Sql.name(twin.original()) + " IS NULL)";
        }
        return filling instanceof Filling.FromTrigger trigger
                ? " AND " + Sql.name(trigger.source()) + " IS NOT NULL"
                : "";
    }

    static String nextValue(QualifiedName sequence) {
        return "nextval(" + Sql.literal(Sql.name(sequence)) + "::regclass)";
    }
}
