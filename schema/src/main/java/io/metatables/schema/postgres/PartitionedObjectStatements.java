package io.metatables.schema.postgres;

import io.metatables.schema.model.Index;
import io.metatables.schema.model.NamedObject;
import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.step.AddProvedForeignKey;
import io.metatables.schema.step.AttachIndexes;
import java.util.ArrayList;
import java.util.List;

/**
 * The statements that put an index, a key or a foreign key of a partitioned table together from those of its partitions. Somebody
 * may have made partitions that the model does not declare: PostgreSQL would leave the index of the table invalid without a word, or
 * read all their rows under the lock, so that both are looked for.
 */
final class PartitionedObjectStatements {
    private static final String COMPLETE = """
            DECLARE
                lacking text;
            BEGIN
                SELECT string_agg(part.relid::regclass::text, ', ' ORDER BY part.relid::regclass::text) INTO lacking
                FROM pg_catalog.pg_partition_tree(%1$s::regclass) AS part
                WHERE part.isleaf AND NOT EXISTS (
                    SELECT FROM pg_catalog.pg_partition_tree(%2$s::regclass) AS piece
                    JOIN pg_catalog.pg_index AS i ON i.indexrelid = piece.relid
                    WHERE i.indrelid = part.relid AND i.indisvalid);
                IF NOT (SELECT indisvalid FROM pg_catalog.pg_index WHERE indexrelid = %2$s::regclass) THEN
                    RAISE EXCEPTION '%% is not complete: no part of it is on %%', %2$s::regclass, coalesce(lacking, 'some partition')
                        USING HINT = %3$s;
                END IF;
            END
            """;
    private static final String PROVED = """
            DECLARE
                lacking text;
            BEGIN
                SELECT string_agg(part.relid::regclass::text, ', ' ORDER BY part.relid::regclass::text) INTO lacking
                FROM pg_catalog.pg_partition_tree(%1$s::regclass) AS part
                WHERE part.isleaf AND pg_catalog.pg_relation_size(part.relid) > 0 AND NOT EXISTS (
                    SELECT FROM pg_catalog.pg_constraint AS k
                    JOIN pg_catalog.pg_constraint AS proved ON proved.conrelid = %3$s::regclass AND proved.conname = %2$s
                    WHERE k.conrelid = part.relid AND k.contype = 'f' AND k.convalidated
                        AND pg_catalog.pg_get_constraintdef(k.oid) = pg_catalog.pg_get_constraintdef(proved.oid));
                IF lacking IS NOT NULL THEN
                    RAISE EXCEPTION 'no valid foreign key that equals %% is on %%', %2$s, lacking
                        USING HINT = %4$s;
                END IF;
            END
            """;

    private PartitionedObjectStatements() {}

    static String addOnly(QualifiedName table, NamedObject object) {
        return object instanceof Index index
                ? IndexDefinition.createOnly(table, index)
                : "ALTER TABLE ONLY " + Sql.name(table) + "\n    ADD "
                        + object.accept(new ConstraintDefinition()).orElseThrow() + ";";
    }

    static List<String> attach(AttachIndexes step) {
        List<String> statements = new ArrayList<>();
        for (AttachIndexes.Part part : step.parts()) {
            statements.add("ALTER INDEX " + Sql.name(part.parent().schema(), part.parentIndex()) + " ATTACH PARTITION "
                    + Sql.name(part.partition().schema(), part.index()) + ";");
        }
        QualifiedName table = step.table().name();
        String index = Sql.name(table.schema(), step.object().name());
        String body = COMPLETE.formatted(
                Sql.literal(Sql.name(table)),
                Sql.literal(index),
                Sql.literal("The model does not declare that partition. Build an equal index on it CONCURRENTLY"
                        + (step.object() instanceof Index ? "" : ", add the constraint to it USING this index")
                        + ", then ALTER INDEX " + index
                        + " ATTACH PARTITION that index, and run the same command again."));
        statements.add("DO " + Sql.dollarQuoted("complete", body) + ";");
        return statements;
    }

    static List<String> addProved(AddProvedForeignKey step) {
        QualifiedName table = step.table().name();
        String add = ObjectStatements.add(table, step.key());
        String body = PROVED.formatted(
                Sql.literal(Sql.name(table)),
                Sql.literal(step.key().name()),
                Sql.literal(Sql.name(step.proved())),
                Sql.literal(
                        "The model does not declare that partition. Add the same foreign key to it NOT VALID, then VALIDATE"
                                + " CONSTRAINT " + Sql.name(step.key().name()) + ", and run the same command again."));
        return List.of("DO " + Sql.dollarQuoted("proved", body) + ";", add);
    }
}
