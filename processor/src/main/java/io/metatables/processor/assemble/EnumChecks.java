package io.metatables.processor.assemble;

import io.metatables.processor.declaration.ColumnDeclaration;
import io.metatables.schema.model.CheckCondition;
import io.metatables.schema.model.CheckConstraint;
import io.metatables.schema.naming.ObjectKind;
import io.metatables.schema.naming.SqlName;
import java.util.List;
import java.util.stream.Collectors;

/** Makes a check constraint for every enum: it is stored as the name of its constant, and as nothing else. */
final class EnumChecks {
    private EnumChecks() {}

    static CheckConstraint of(ColumnDeclaration column, ObjectNames names) {
        String name = column.columnName();
        return new CheckConstraint(
                names.of(ObjectKind.CHECK_CONSTRAINT, List.of(name), null),
                column.javaType().dimensions() == 0
                        ? new CheckCondition.OneOf(name, column.labels())
                        : new CheckCondition.Expression(contained(name, column.labels())));
    }

    /** An array holds labels only; as PostgreSQL prints it. */
    private static String contained(String column, List<String> labels) {
        String texts = labels.stream()
                .map(label -> "'" + label.replace("'", "''") + "'::text")
                .collect(Collectors.joining(", "));
        return SqlName.of(column) + " <@ ARRAY[" + texts + "]";
    }
}
