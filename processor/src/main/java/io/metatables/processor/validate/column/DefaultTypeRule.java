package io.metatables.processor.validate.column;

import io.metatables.processor.declaration.ColumnDeclaration;
import io.metatables.processor.declaration.ColumnValue;
import io.metatables.processor.declaration.DeclarationCode;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.SourceRef;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.declaration.TypeMapping;
import io.metatables.processor.validate.rule.ColumnRule;
import io.metatables.schema.expression.SqlExpression;
import io.metatables.schema.expression.SqlLiteral;
import io.metatables.schema.model.ColumnType;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A default that is a constant is a value of the column's type, and one that is computed names no column. */
public final class DefaultTypeRule implements ColumnRule {
    /** For the list of rules. */
    public DefaultTypeRule() {}

    @Override
    public void check(ColumnDeclaration column, TableDeclaration table, Consumer<SourceFinding> findings) {
        problems(column, table).forEach(findings);
    }

    private Stream<SourceFinding> problems(ColumnDeclaration column, TableDeclaration table) {
        Optional<ColumnType> type = TypeMapping.columnType(column);
        if (column.value() instanceof ColumnValue.DefaultLiteral literal) {
            return type
                    .flatMap(known -> ConstantFit.flaw(known, SqlLiteral.Kind.STRING, literal.text()))
                    .map(flaw -> unfit(column, table, "literal", flaw))
                    .stream();
        }
        if (!(column.value() instanceof ColumnValue.DefaultExpression expression)
                || SqlExpression.flaw(expression.sql()).isPresent()) {
            return Stream.empty();
        }
        SqlExpression sql = SqlExpression.parse(expression.sql());
        if (!sql.columns().isEmpty()) {
            return Stream.of(column(column, table, String.join(", ", sql.columns())));
        }
        return sql
                .literal()
                .filter(literal -> literal.type() == null)
                .flatMap(literal -> type.flatMap(known -> ConstantFit.flaw(known, literal.kind(), literal.value())))
                .map(flaw -> unfit(column, table, "value", flaw))
                .stream();
    }

    private static SourceRef place(ColumnDeclaration column, TableDeclaration table, String value) {
        ColumnValue source = column.value();
        return source == null
                ? table.place(column)
                : table.place(column).annotation(source.annotation()).value(value);
    }

    private static SourceFinding column(ColumnDeclaration column, TableDeclaration table, String names) {
        return SourceFinding.at(
                place(column, table, "value"),
                DeclarationCode.INVALID_DEFAULT,
                "The default of " + table.place(column) + " names a column, " + names + ", which no default can.",
                "Write a text in single quotes, or literal = \"...\" without; a value that is computed from other columns"
                        + " is a @GeneratedColumn.");
    }

    private static SourceFinding unfit(ColumnDeclaration column, TableDeclaration table, String value, String flaw) {
        return SourceFinding.at(
                place(column, table, value),
                DeclarationCode.DEFAULT_TYPE,
                "The default of " + table.place(column) + " " + flaw + ".",
                "Write a value of the column's type, or change the type.");
    }
}
