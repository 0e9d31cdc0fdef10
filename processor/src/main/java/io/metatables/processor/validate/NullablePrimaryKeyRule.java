package io.metatables.processor.validate;

import io.metatables.processor.declaration.AnnotationNames;
import io.metatables.processor.declaration.ColumnDeclaration;
import io.metatables.processor.declaration.DeclarationCode;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.validate.rule.ColumnRule;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** PostgreSQL takes no nullable column into a primary key. */
final class NullablePrimaryKeyRule implements ColumnRule {

    @Override
    public void check(ColumnDeclaration column, TableDeclaration table, Consumer<SourceFinding> findings) {
        problems(column, table).forEach(findings);
    }

    private Stream<SourceFinding> problems(ColumnDeclaration column, TableDeclaration table) {
        return column.nullable() && table.primaryKeyMembers().contains(column.member())
                ? Stream.of(SourceFinding.at(
                        table.place(column).annotation(AnnotationNames.ID),
                        DeclarationCode.NULLABLE_PRIMARY_KEY,
                        "Primary key " + table.place(column) + " may be null.",
                        "Remove @Nullable, or make the member @Unique in place of @Id."))
                : Stream.empty();
    }
}
