package io.metatables.processor.validate.advice;

import io.metatables.processor.declaration.ForeignKeyDeclaration;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.declaration.WarningCode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * PostgreSQL makes no index for a foreign key. Without one, each referenced row that is deleted, or whose key changes, costs a walk
 * through the whole referencing table. The grain of a time-index table counts, whatever its order: such a table is written all day
 * and its dimensions are hardly ever deleted, so that a further index is worth a decision of its own.
 */
final class ForeignKeyIndexAdvice implements TableAdvice {

    @Override
    public void check(TableDeclaration table, Consumer<SourceFinding> findings) {
        if (table.foreignKeys().isEmpty()) {
            return;
        }
        List<IndexShape> indexes = IndexShape.of(table);
        List<String> grain = table.grainMembers();
        Set<List<String>> seen = new HashSet<>();
        for (ForeignKeyDeclaration key : table.foreignKeys()) {
            List<String> members = key.members();
            if (!grain.containsAll(members) && !isFound(members, indexes) && seen.add(members)) {
                findings.accept(finding(key));
            }
        }
    }

    private static boolean isFound(List<String> members, List<IndexShape> indexes) {
        for (IndexShape index : indexes) {
            if (index.finds(members)) {
                return true;
            }
        }
        return false;
    }

    private static SourceFinding finding(ForeignKeyDeclaration key) {
        boolean onMember = key.source().member() != null;
        String index = onMember
                ? "@Index to the member"
                : "@Index(members = {\"" + String.join("\", \"", key.members()) + "\"}) to the class";
        return SourceFinding.at(
                key.source(),
                WarningCode.FOREIGN_KEY_WITHOUT_INDEX,
                "No index begins with " + String.join(", ", key.members()) + ", so that whenever a row of "
                        + key.target()
                        + " is deleted or gets another key, PostgreSQL goes through the whole table of "
                        + key.source().type() + ".",
                "Add " + index + ", or @SuppressWarnings(\"metatables:" + WarningCode.FOREIGN_KEY_WITHOUT_INDEX.code()
                        + "\") if that never happens.");
    }
}
