package io.metatables.processor.assemble;

import io.metatables.processor.declaration.ColumnDeclaration;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.schema.model.CheckCondition;
import io.metatables.schema.model.CheckConstraint;
import io.metatables.schema.naming.ObjectKind;
import java.util.List;

/** Makes a check constraint for every enum: it is stored as the name of its constant, and as nothing else. */
final class EnumChecks {
    private EnumChecks() {}

    static List<CheckConstraint> of(TableDeclaration table, ObjectNames names) {
        return table.columns().stream()
                .filter(column -> !column.javaType().enumValues().isEmpty())
                .map(column -> check(column, names))
                .toList();
    }

    private static CheckConstraint check(ColumnDeclaration column, ObjectNames names) {
        String name = column.columnName();
        return new CheckConstraint(
                names.of(ObjectKind.CHECK_CONSTRAINT, List.of(name), null),
                new CheckCondition.OneOf(name, column.javaType().enumValues()));
    }
}
