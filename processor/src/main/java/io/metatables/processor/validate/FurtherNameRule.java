package io.metatables.processor.validate;

import io.metatables.processor.declaration.AnnotationNames;
import io.metatables.processor.declaration.ColumnDeclaration;
import io.metatables.processor.declaration.ColumnValue;
import io.metatables.processor.declaration.PartitionDeclaration;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.SourceRef;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.validate.rule.PhysicalNameCheck;
import io.metatables.processor.validate.rule.TableRule;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Names of checks, partitions, sequences, collations and tablespaces are ones that PostgreSQL takes. */
final class FurtherNameRule implements TableRule {

    @Override
    public void check(TableDeclaration table, Consumer<SourceFinding> findings) {
        problems(table).forEach(findings);
    }

    private Stream<SourceFinding> problems(TableDeclaration table) {
        Stream<SourceFinding> checks = table.constraints().checks().stream()
                .flatMap(check -> PhysicalNameCheck.check(
                        "a check of " + check.source(),
                        check.name(),
                        check.source().value("name")));
        return Stream.of(
                        checks,
                        table.columns().stream().flatMap(column -> ofColumn(column, table)),
                        table.details().partitions().stream().flatMap(FurtherNameRule::ofPartition),
                        PhysicalNameCheck.check(
                                "the tablespace of " + table.model().name(),
                                table.details().storage().tablespace(),
                                table.model()
                                        .source()
                                        .annotation(AnnotationNames.TABLE_STORAGE)
                                        .value("tablespace")))
                .flatMap(findings -> findings);
    }

    private static Stream<SourceFinding> ofColumn(ColumnDeclaration column, TableDeclaration table) {
        SourceRef place = table.place(column);
        Stream<SourceFinding> collation = PhysicalNameCheck.check(
                "the collation of " + place,
                column.collation(),
                place.annotation(AnnotationNames.COLUMN).value("collation"));
        ColumnValue value = column.value();
        return value == null
                ? collation
                : Stream.concat(
                        collation,
                        PhysicalNameCheck.check(
                                "the sequence of " + place,
                                sequence(value),
                                place.annotation(value.annotation()).value("sequenceName")));
    }

    private static @Nullable String sequence(ColumnValue value) {
        if (value instanceof ColumnValue.IdentityValue identity) {
            return identity.sequenceName();
        }
        if (!(value instanceof ColumnValue.SerialValue serial) || serial.sequenceName() == null) {
            return null;
        }
        String written = serial.sequenceName();
        return written.substring(written.indexOf('.') + 1); // before the dot stands the schema
    }

    private static Stream<SourceFinding> ofPartition(PartitionDeclaration partition) {
        SourceRef place = partition.source();
        if (partition.name().isBlank()) {
            return Stream.empty(); // reported when it was read
        }
        return Stream.concat(
                PhysicalNameCheck.check("a partition of " + place.type(), partition.name(), place.value("name")),
                PhysicalNameCheck.check(
                        "the schema of a partition of " + place.type(), partition.schema(), place.value("schema")));
    }
}
