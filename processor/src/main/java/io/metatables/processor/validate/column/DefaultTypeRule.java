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
import io.metatables.schema.expression.SqlSyntaxException;
import io.metatables.schema.model.ColumnType;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A default that is a constant is a value of the column's type, and one that is computed names no column. */
public final class DefaultTypeRule implements ColumnRule {
    /** Most columns of a model have one of a few defaults. */
    private final Map<String, Meaning> meanings = new HashMap<>();

    /** For the list of rules. */
    public DefaultTypeRule() {}

    /** What can be seen in a default: the constant that it is, or the columns that it names. */
    private record Meaning(@Nullable SqlLiteral literal, Set<String> columns) {}

    @Override
    public void check(ColumnDeclaration column, TableDeclaration table, Consumer<SourceFinding> findings) {
        if (column.value() instanceof ColumnValue.DefaultLiteral literal) {
            check(column, table, "literal", new SqlLiteral(SqlLiteral.Kind.STRING, literal.text(), null), findings);
        } else if (column.value() instanceof ColumnValue.DefaultExpression expression) {
            Meaning meaning = meaning(expression.sql());
            if (!meaning.columns().isEmpty()) {
                findings.accept(column(column, table, String.join(", ", meaning.columns())));
            } else if (meaning.literal() != null) {
                check(column, table, "value", meaning.literal(), findings);
            }
        }
    }

    private Meaning meaning(String sql) {
        Meaning known = meanings.get(sql);
        if (known != null) {
            return known;
        }
        Meaning meaning = read(sql);
        meanings.put(sql, meaning);
        return meaning;
    }

    private static Meaning read(String sql) {
        try {
            SqlExpression expression = SqlExpression.parse(sql);
            SqlLiteral literal = expression.literal().orElse(null);
            return new Meaning(literal, literal == null ? expression.columns() : Set.of());
        } catch (SqlSyntaxException e) {
            return new Meaning(null, Set.of()); // another rule says so
        }
    }

    /** A constant with a type beside it is converted by PostgreSQL. */
    private static void check(
            ColumnDeclaration column,
            TableDeclaration table,
            String value,
            SqlLiteral literal,
            Consumer<SourceFinding> findings) {
        ColumnType type = TypeMapping.columnType(column).orElse(null);
        if (type == null || literal.type() != null) {
            return;
        }
        String flaw = ConstantFit.flaw(type, literal.kind(), literal.value()).orElse(null);
        if (flaw != null) {
            findings.accept(unfit(column, table, value, flaw));
        }
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
