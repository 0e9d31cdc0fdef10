package io.metatables.processor.validate;

import io.metatables.processor.declaration.AnnotationNames;
import io.metatables.processor.declaration.ColumnDeclaration;
import io.metatables.processor.declaration.DeclarationCode;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.validate.rule.TableRule;
import java.util.List;
import java.util.function.Consumer;

/** PostgreSQL takes no nullable column into a primary key. */
final class NullablePrimaryKeyRule implements TableRule {

    @Override
    public void check(TableDeclaration table, Consumer<SourceFinding> findings) {
        List<String> key = table.primaryKeyMembers();
        for (ColumnDeclaration column : table.columns()) {
            if (column.nullable() && key.contains(column.member())) {
                findings.accept(SourceFinding.at(
                        table.place(column).annotation(AnnotationNames.ID),
                        DeclarationCode.NULLABLE_PRIMARY_KEY,
                        "Primary key " + table.place(column) + " may be null.",
                        "Remove @Nullable, or make the member @Unique in place of @Id."));
            }
        }
    }
}
