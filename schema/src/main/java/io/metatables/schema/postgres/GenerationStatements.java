package io.metatables.schema.postgres;

import io.metatables.schema.diff.ChangeGeneration;
import io.metatables.schema.model.Generation;
import io.metatables.schema.model.Identity;
import io.metatables.schema.model.OwnedSequence;
import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.model.SequenceOptions;
import io.metatables.schema.model.Serial;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The statements that give a column a sequence, take it away, or change it. */
final class GenerationStatements {
    private final QualifiedName table;
    private final String column;
    private final String alter;

    GenerationStatements(QualifiedName table, String column) {
        this.table = table;
        this.column = column;
        this.alter = "ALTER TABLE " + Sql.name(table) + " ALTER COLUMN " + Sql.name(column) + " ";
    }

    List<String> of(ChangeGeneration change) {
        @Nullable Generation from = change.from();
        @Nullable Generation to = change.to();
        if (from != null && to != null) {
            return changed(from, to);
        }
        return to == null ? taken(from) : given(to);
    }

    private List<String> taken(@Nullable Generation from) {
        return from instanceof Serial serial
                ? List.of(
                        alter + "DROP DEFAULT;",
                        "DROP SEQUENCE " + Sql.name(serial.sequence().name()) + ";")
                : List.of(alter + "DROP IDENTITY;");
    }

    private List<String> given(Generation to) {
        if (to instanceof Serial serial) {
            OwnedSequence sequence = serial.sequence();
            return List.of(
                    SequenceDefinition.create(sequence.name(), sequence.options()),
                    alter + "SET DEFAULT " + ColumnDefinition.nextValue(serial) + ";",
                    ColumnDefinition.own(sequence.name(), table, column),
                    goOn(sequence));
        }
        Identity identity = (Identity) to;
        return List.of(alter + "ADD " + ColumnDefinition.identity(identity) + ";", goOn(identity.sequence()));
    }

    /** The rows that are there have values already, behind which a new sequence must go on. */
    private String goOn(OwnedSequence sequence) {
        SequenceOptions options = sequence.options();
        String last = (options.increment() > 0 ? "max(" : "min(") + Sql.name(column) + ")";
        return "SELECT setval(" + Sql.literal(Sql.name(sequence.name())) + "::regclass, " + last + ") FROM "
                + Sql.name(table) + " HAVING " + last + (options.increment() > 0 ? " >= " : " <= ") + options.start()
                + ";";
    }

    private List<String> changed(Generation from, Generation to) {
        List<String> statements = new ArrayList<>();
        if (from instanceof Identity before && to instanceof Identity after && before.always() != after.always()) {
            statements.add(alter + "SET GENERATED " + (after.always() ? "ALWAYS" : "BY DEFAULT") + ";");
        }
        OwnedSequence before = sequence(from);
        OwnedSequence after = sequence(to);
        statements.addAll(SchemaMove.rename("SEQUENCE", before.name(), after.name()));
        if (!before.options().equals(after.options())) {
            statements.add(SequenceDefinition.alter(after.name(), before.options(), after.options()));
        }
        return statements;
    }

    private static OwnedSequence sequence(Generation generation) {
        return generation instanceof Serial serial ? serial.sequence() : ((Identity) generation).sequence();
    }
}
