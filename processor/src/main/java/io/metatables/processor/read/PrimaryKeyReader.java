package io.metatables.processor.read;

import io.metatables.processor.declaration.ColumnDeclaration;
import io.metatables.processor.declaration.ColumnRole;
import io.metatables.processor.declaration.DeclarationCode;
import io.metatables.processor.declaration.PrimaryKeyDeclaration;
import io.metatables.processor.declaration.SourceRef;
import io.metatables.processor.declaration.TableDeclaration;
import java.util.List;
import java.util.Set;

/** Finds primary keys of which two annotations say different things. */
final class PrimaryKeyReader {
    private PrimaryKeyReader() {}

    /** A member is marked as part of the key, and the class names the members without it. */
    static void conflicts(TableDeclaration table, ReadingFindings findings) {
        List<String> written = table.primaryKeyMembers();
        PrimaryKeyDeclaration key = table.constraints().primaryKey();
        boolean ofGrain = table.details().grain().primaryKey();
        SourceRef place = key == null
                ? table.annotation().value("grainKey")
                : key.source().value("members");
        for (ColumnDeclaration column : table.columnsWith(ColumnRole.ID)) {
            if (!written.contains(column.member())) {
                findings.add(
                        place,
                        DeclarationCode.PRIMARY_KEY_TWICE,
                        "The primary key of " + table.model().name() + " is said to be (" + String.join(", ", written)
                                + "), but " + column.element() + " is marked @Id.",
                        "Name it among the members of the key, or remove @Id.");
            }
        }
        if (key != null && ofGrain && !Set.copyOf(written).equals(Set.copyOf(table.grainMembers()))) {
            findings.add(
                    place,
                    DeclarationCode.PRIMARY_KEY_TWICE,
                    "The primary key of " + table.model().name() + " is said to be its grain ("
                            + String.join(", ", table.grainMembers()) + "), but also (" + String.join(", ", written)
                            + ").",
                    "Remove grainKey = PRIMARY_KEY, or name the members of the grain.");
        }
    }
}
