package io.metatables.processor.validate;

import io.metatables.processor.declaration.AnnotationNames;
import io.metatables.processor.declaration.ColumnDeclaration;
import io.metatables.processor.declaration.DeclarationCode;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.validate.rule.ColumnRule;
import io.metatables.processor.validate.rule.StorableText;
import io.metatables.schema.expression.SqlExpression;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A default is one SQL expression that ends where its annotation does. */
final class ColumnDefaultRule implements ColumnRule {

    @Override
    public void check(ColumnDeclaration column, TableDeclaration table, Consumer<SourceFinding> findings) {
        problems(column, table).forEach(findings);
    }

    private Stream<SourceFinding> problems(ColumnDeclaration column, TableDeclaration table) {
        String expression = column.defaultExpression();
        return expression == null
                ? Stream.empty()
                : flaw(expression).stream()
                        .map(flaw -> SourceFinding.at(
                                table.place(column)
                                        .annotation(AnnotationNames.COLUMN_DEFAULT)
                                        .value("value"),
                                DeclarationCode.INVALID_DEFAULT,
                                "The default of " + table.place(column) + " " + flaw + ".",
                                "Write an SQL expression, such as 0, 'OPEN' (with the quotes) or now(), or remove"
                                        + " @ColumnDefault."));
    }

    /** A line end in a constant would be a line of its own in the files of a revision. */
    private static Optional<String> flaw(String expression) {
        return StorableText.flaw(expression)
                .map(StorableText.Flaw::problem)
                .or(() -> SqlExpression.flaw(expression))
                .or(() -> SqlExpression.parse(expression).sql().chars().anyMatch(Character::isISOControl)
                        ? Optional.of("has control characters in a constant")
                        : Optional.empty());
    }
}
