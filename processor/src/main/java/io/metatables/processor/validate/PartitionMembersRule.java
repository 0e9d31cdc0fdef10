package io.metatables.processor.validate;

import static io.metatables.processor.declaration.AnnotationNames.PARTITION_BY;

import io.metatables.processor.declaration.PartitionDeclaration;
import io.metatables.processor.declaration.PartitionKeyDeclaration;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.SourceRef;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.validate.rule.MemberNames;
import io.metatables.processor.validate.rule.TableRule;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A partition key names columns, each once. */
final class PartitionMembersRule implements TableRule {

    @Override
    public void check(TableDeclaration table, Consumer<SourceFinding> findings) {
        problems(table).forEach(findings);
    }

    private Stream<SourceFinding> problems(TableDeclaration table) {
        SourceRef place = table.model().source().annotation(PARTITION_BY);
        Stream<SourceFinding> ofTable = check(table.details().partitionKey(), table, place.value("members"));
        Stream<SourceFinding> ofPartitions =
                table.details().partitions().stream().flatMap(partition -> check(partition, table));
        return Stream.concat(ofTable, ofPartitions);
    }

    private static Stream<SourceFinding> check(PartitionDeclaration partition, TableDeclaration table) {
        return check(partition.key(), table, partition.source().value("by"));
    }

    private static Stream<SourceFinding> check(
            @Nullable PartitionKeyDeclaration key, TableDeclaration table, SourceRef place) {
        return key == null ? Stream.empty() : MemberNames.check(key.members(), table, place);
    }
}
