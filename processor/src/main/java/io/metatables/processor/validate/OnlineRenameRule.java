package io.metatables.processor.validate;

import io.metatables.processor.declaration.AncestryDeclaration;
import io.metatables.processor.declaration.AnnotationNames;
import io.metatables.processor.declaration.ColumnDeclaration;
import io.metatables.processor.declaration.ColumnRole;
import io.metatables.processor.declaration.ColumnValue;
import io.metatables.processor.declaration.DeclarationCode;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.SourceRef;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.validate.rule.TableRule;
import java.util.Optional;
import java.util.function.Consumer;

/** A former name that stays is one that nothing else has, of an ordinary column or of a table that we care for. */
final class OnlineRenameRule implements TableRule {
    static final String REMEDY =
            "Remove `online`: the rename is then a direct one, and a release that still uses the former name fails from there on.";

    @Override
    public void check(TableDeclaration table, Consumer<SourceFinding> findings) {
        if (table.options().renamedOnline() && table.details().external()) {
            findings.accept(finding(table.model().source(), "somebody else makes and alters the table"));
        } else if (table.options().renamedOnline() && isPartition(table)) {
            findings.accept(finding(
                    table.model().source(),
                    "the table is a partition, and a view would be in its way when it is detached"));
        }
        for (ColumnDeclaration column : table.columnsWith(ColumnRole.RENAMED_ONLINE)) {
            obstacle(table, column).ifPresent(obstacle -> findings.accept(finding(table.place(column), obstacle)));
        }
    }

    private static Optional<String> obstacle(TableDeclaration table, ColumnDeclaration column) {
        if (column.value() instanceof ColumnValue.GeneratedValue) {
            return Optional.of("the column is computed, and only when all triggers have run");
        }
        if (column.value() instanceof ColumnValue.IdentityValue identity && identity.always()) {
            return Optional.of("the column is an identity that nobody may write");
        }
        return ofTable(table)
                .or(() -> table.allColumns().stream()
                        .filter(other -> other.columnName().equals(column.renamedFrom())
                                && !other.member().equals(column.member()))
                        .findFirst()
                        .map(other -> "it is the name of the column of " + other.element()));
    }

    private static Optional<String> ofTable(TableDeclaration table) {
        if (table.details().external()) {
            return Optional.of("somebody else makes and alters the table");
        }
        if (table.details().partitionKey() != null || isPartition(table)) {
            return Optional.of("the table is partitioned, and a trigger must not move rows between partitions");
        }
        return table.details().ancestry() == null
                ? Optional.empty()
                : Optional.of("the table inherits columns, and a trigger is not inherited");
    }

    private static boolean isPartition(TableDeclaration table) {
        return table.details().ancestry() instanceof AncestryDeclaration.PartitionMembership;
    }

    /** A finding at the marker of a member or a class. */
    static SourceFinding finding(SourceRef renamed, String obstacle) {
        return SourceFinding.at(
                renamed.annotation(AnnotationNames.RENAMED_FROM).value("online"),
                DeclarationCode.ONLINE_RENAME,
                "The former name of " + renamed + " cannot stay: " + obstacle + ".",
                REMEDY);
    }
}
