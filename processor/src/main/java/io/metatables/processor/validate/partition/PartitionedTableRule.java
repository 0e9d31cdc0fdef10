package io.metatables.processor.validate.partition;

import io.metatables.processor.declaration.AnnotationNames;
import io.metatables.processor.declaration.DeclarationCode;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.SourceRef;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.validate.rule.TableRule;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What PostgreSQL refuses to a partitioned table, which has no rows of its own. */
public final class PartitionedTableRule implements TableRule {
    /** For the list of rules. */
    public PartitionedTableRule() {}

    @Override
    public void check(TableDeclaration table, Consumer<SourceFinding> findings) {
        problems(table).forEach(findings);
    }

    private Stream<SourceFinding> problems(TableDeclaration table) {
        if (table.details().partitionKey() == null) {
            return Stream.empty();
        }
        Stream<SourceFinding> checks = table.constraints().checks().stream()
                .filter(check -> check.noInherit())
                .map(check -> finding(
                        check.source().value("noInherit"), "a check that its partitions do not have (NO INHERIT)"));
        Stream<SourceFinding> keys = table.foreignKeys().stream()
                .filter(key -> key.details().notValid())
                .map(key -> finding(key.source().value("notValid"), "a foreign key that is NOT VALID"));
        Stream<SourceFinding> parameters =
                table.details().storage().parameters().isEmpty()
                        ? Stream.empty()
                        : Stream.of(finding(
                                table.model()
                                        .source()
                                        .annotation(AnnotationNames.TABLE_STORAGE)
                                        .value("parameters"),
                                "storage parameters"));
        return Stream.of(checks, keys, parameters).flatMap(findings -> findings);
    }

    private static SourceFinding finding(SourceRef place, String what) {
        return SourceFinding.at(
                place,
                DeclarationCode.PARTITIONED_TABLE,
                "The partitioned table of " + place.type() + " cannot have " + what + ".",
                "Remove it here; a partition with its own storage or constraints says so itself.");
    }
}
