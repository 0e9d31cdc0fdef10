package io.metatables.processor.validate;

import io.metatables.processor.declaration.AnnotationNames;
import io.metatables.processor.declaration.ColumnDeclaration;
import io.metatables.processor.declaration.ColumnRole;
import io.metatables.processor.declaration.DeclarationCode;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.validate.rule.ColumnRule;
import io.metatables.schema.model.TableKind;
import java.util.Set;
import java.util.function.Consumer;

/** A time index is a point in time, whatever the time zone of the reader. */
final class TimeIndexTypeRule implements ColumnRule {
    private static final Set<String> POINTS_IN_TIME =
            Set.of("java.time.Instant", "java.time.OffsetDateTime", "java.time.ZonedDateTime");

    @Override
    public void check(ColumnDeclaration column, TableDeclaration table, Consumer<SourceFinding> findings) {
        boolean wrong = table.kind() == TableKind.TIME_INDEX_TABLE
                && column.is(ColumnRole.TIME_INDEX)
                && !POINTS_IN_TIME.contains(column.javaType().spelling());
        if (wrong) {
            findings.accept(SourceFinding.at(
                    table.place(column).annotation(AnnotationNames.TIME_INDEX),
                    DeclarationCode.TIME_INDEX_TYPE,
                    "Time index " + table.place(column) + " is a "
                            + column.javaType().spelling()
                            + ", which is no point in time that PostgreSQL stores as timestamptz.",
                    "Make it an Instant or an OffsetDateTime."));
        }
    }
}
