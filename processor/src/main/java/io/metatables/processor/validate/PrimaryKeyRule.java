package io.metatables.processor.validate;

import io.metatables.processor.declaration.AncestryDeclaration;
import io.metatables.processor.declaration.DeclarationCode;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.validate.rule.TableRule;
import io.metatables.schema.model.TableKind;
import java.util.List;
import java.util.function.Consumer;

/** A meta table has a primary key, or says that it has none. */
final class PrimaryKeyRule implements TableRule {

    @Override
    public void check(TableDeclaration table, Consumer<SourceFinding> findings) {
        if (table.kind() == TableKind.TIME_INDEX_TABLE || isUnreadable(table)) {
            return;
        }
        List<String> key = table.primaryKeyMembers();
        boolean keyless = table.options().keyless();
        if (key.isEmpty() && !keyless && !isPartition(table)) {
            findings.accept(SourceFinding.at(
                    table.annotation(),
                    DeclarationCode.MISSING_PRIMARY_KEY,
                    "Meta table " + table.model().name() + " has no primary key.",
                    "Put @Id on the member that tells its rows apart, or write keyless = true if nothing does."));
        }
        if (!key.isEmpty() && keyless) {
            findings.accept(SourceFinding.at(
                    table.annotation().value("keyless"),
                    DeclarationCode.KEYLESS_WITH_KEY,
                    table.model().name() + " says that it has no primary key, but " + key.get(0) + " is part of one.",
                    "Remove keyless = true, or the key."));
        }
    }

    private static boolean isUnreadable(TableDeclaration table) {
        return table.columns().isEmpty() && table.details().ancestry() == null;
    }

    /** A partition has the key of the partitioned table, if that has one. */
    private static boolean isPartition(TableDeclaration table) {
        return table.details().ancestry() instanceof AncestryDeclaration.PartitionMembership;
    }
}
