package io.metatables.processor.assemble;

import io.metatables.processor.declaration.ColumnDeclaration;
import io.metatables.processor.declaration.TableDeclaration;
import java.util.List;

/** Turns the members of a table into the names of their columns. */
final class MemberColumns {
    private MemberColumns() {}

    static List<String> names(TableDeclaration table, List<String> members) {
        return members.stream().map(member -> name(table, member)).toList();
    }

    static String name(TableDeclaration table, String member) {
        return table.column(member)
                .map(ColumnDeclaration::columnName)
                .orElseThrow(() -> new IllegalStateException(table.model() + " has no column " + member));
    }
}
