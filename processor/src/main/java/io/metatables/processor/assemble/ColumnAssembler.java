package io.metatables.processor.assemble;

import io.metatables.processor.declaration.ColumnDeclaration;
import io.metatables.processor.declaration.ColumnRole;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.declaration.TypeMapping;
import io.metatables.schema.model.Column;
import java.util.List;

/** Makes columns, and turns members into the names of their columns. */
public final class ColumnAssembler {
    private ColumnAssembler() {}

    /**
     * The columns of a table; they are the same under every provider.
     *
     * @param table a valid declaration
     * @return in the order of the declaration
     * @throws IllegalStateException if a member has a type that no column type goes with
     */
    public static List<Column> columns(TableDeclaration table) {
        return table.columns().stream().map(ColumnAssembler::column).toList();
    }

    private static Column column(ColumnDeclaration declared) {
        return new Column(
                declared.columnName(),
                TypeMapping.columnType(declared)
                        .orElseThrow(() -> new IllegalStateException("no column type for " + declared)),
                declared.nullable(),
                declared.defaultExpression(),
                declared.description());
    }

    static List<String> names(TableDeclaration table, List<String> members) {
        return members.stream()
                .map(member -> table.column(member)
                        .map(ColumnDeclaration::columnName)
                        .orElseThrow(() -> new IllegalStateException(table.model() + " has no column " + member)))
                .toList();
    }

    static List<String> names(TableDeclaration table, ColumnRole role) {
        return table.columns().stream()
                .filter(column -> column.is(role))
                .map(ColumnDeclaration::columnName)
                .toList();
    }
}
