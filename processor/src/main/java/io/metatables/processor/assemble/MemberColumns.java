package io.metatables.processor.assemble;

import io.metatables.processor.declaration.ColumnDeclaration;
import io.metatables.processor.declaration.TableDeclaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns the members of a table into the names of their columns. */
final class MemberColumns {
    private MemberColumns() {}

    static List<String> names(TableDeclaration table, List<String> members) {
        if (members.isEmpty()) {
            return List.of();
        }
        List<String> names = new ArrayList<>(members.size());
        for (String member : members) {
            names.add(name(table, member));
        }
        return names;
    }

    static String name(TableDeclaration table, String member) {
        Optional<ColumnDeclaration> column = table.column(member);
        if (column.isEmpty()) {
            throw new IllegalStateException(table.model() + " has no column " + member);
        }
        return column.get().columnName();
    }
}
