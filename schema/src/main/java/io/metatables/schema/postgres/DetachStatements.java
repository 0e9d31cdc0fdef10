package io.metatables.schema.postgres;

import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.step.AttachDetached;
import io.metatables.schema.step.DetachPartition;
import java.util.List;

/**
 * The statements that detach a partition, and those that attach it again. To detach it while it is in use takes two transactions
 * of PostgreSQL's own: whoever is interrupted between them has to end it before anything else. One that is detached altogether cannot
 * be detached again; it is attached before, which reads no row, since PostgreSQL has left a check on it that proves its bound.
 */
final class DetachStatements {
    private static final String BEFORE = """
            BEGIN
                IF EXISTS (SELECT FROM pg_catalog.pg_inherits WHERE inhrelid = %1$s::regclass AND inhdetachpending) THEN
                    ALTER TABLE %2$s DETACH PARTITION %3$s FINALIZE;
                END IF;
                IF NOT (SELECT relispartition FROM pg_catalog.pg_class WHERE oid = %1$s::regclass) THEN
                    ALTER TABLE %2$s ATTACH PARTITION %3$s %4$s;
                END IF;
            END
            """;
    private static final String ATTACH = """
            DECLARE
                proof text;
            BEGIN
                IF EXISTS (SELECT FROM pg_catalog.pg_inherits WHERE inhrelid = %1$s::regclass AND inhdetachpending) THEN
                    ALTER TABLE %2$s DETACH PARTITION %3$s FINALIZE;
                END IF;
                IF NOT (SELECT relispartition FROM pg_catalog.pg_class WHERE oid = %1$s::regclass) THEN
                    ALTER TABLE %2$s ATTACH PARTITION %3$s %4$s;
                    FOR proof IN
                        SELECT conname FROM pg_catalog.pg_constraint
                        WHERE conrelid = %1$s::regclass AND contype = 'c' AND coninhcount = 0
                            AND pg_catalog.pg_get_constraintdef(oid)
                                = 'CHECK (' || pg_catalog.pg_get_partition_constraintdef(conrelid) || ')'
                    LOOP
                        EXECUTE format(%5$s, proof);
                    END LOOP;
                END IF;
            END
            """;

    private DetachStatements() {}

    static List<String> detach(DetachPartition step) {
        return List.of(
                doBlock("detached", BEFORE, step.parent(), step.partition(), step.bound()),
                "ALTER TABLE " + Sql.name(step.parent()) + " DETACH PARTITION " + Sql.name(step.partition())
                        + " CONCURRENTLY;");
    }

    static List<String> attach(AttachDetached step) {
        return List.of(doBlock("attached", ATTACH, step.parent(), step.partition(), step.bound()));
    }

    private static String doBlock(
            String tag, String text, QualifiedName parent, QualifiedName partition, String bound) {
        String body = text.formatted(
                Sql.literal(Sql.name(partition)),
                Sql.name(parent),
                Sql.name(partition),
                PartitionStatements.bound(bound),
                Sql.literal("ALTER TABLE " + Sql.name(partition).replace("%", "%%") + " DROP CONSTRAINT %I"));
        return "DO " + Sql.dollarQuoted(tag, body) + ";";
    }
}
