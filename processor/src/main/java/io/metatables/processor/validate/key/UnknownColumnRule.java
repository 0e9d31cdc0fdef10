package io.metatables.processor.validate.key;

import io.metatables.processor.declaration.ColumnDeclaration;
import io.metatables.processor.declaration.DeclarationCode;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.validate.rule.ExpressionSource;
import io.metatables.processor.validate.rule.TableRule;
import io.metatables.schema.expression.SqlExpression;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An expression is over columns that the table has. One that is none is another rule's. */
public final class UnknownColumnRule implements TableRule {
    private static final Set<String> SYSTEM_COLUMNS = Set.of("tableoid", "ctid", "xmin", "xmax", "cmin", "cmax");
    private static final int CANDIDATES = 3;

    /** For the list of rules. */
    public UnknownColumnRule() {}

    @Override
    public void check(TableDeclaration table, Consumer<SourceFinding> findings) {
        problems(table).forEach(findings);
    }

    private Stream<SourceFinding> problems(TableDeclaration table) {
        List<ExpressionSource> expressions = ExpressionSource.of(table);
        if (expressions.isEmpty() || table.columns().isEmpty()) {
            return Stream.empty();
        }
        Set<String> columns =
                table.allColumns().stream().map(ColumnDeclaration::columnName).collect(Collectors.toSet());
        return expressions.stream().flatMap(expression -> check(expression, columns, table));
    }

    private static Stream<SourceFinding> check(
            ExpressionSource expression, Set<String> columns, TableDeclaration table) {
        return SqlExpression.flaw(expression.sql()).isPresent()
                ? Stream.empty()
                : SqlExpression.parse(expression.sql()).columns().stream()
                        .filter(name -> !columns.contains(name) && !SYSTEM_COLUMNS.contains(name))
                        .filter(name -> !isTable(name, table))
                        .sorted()
                        .map(name -> unknown(expression, name, columns, table));
    }

    /** The name of the table as a value is the row; its physical name is known only under a provider. */
    private static boolean isTable(String name, TableDeclaration table) {
        return name.equals(table.options().adoptedName()) || name.endsWith(table.physicalName(""));
    }

    private static SourceFinding unknown(
            ExpressionSource expression, String name, Set<String> columns, TableDeclaration table) {
        return SourceFinding.at(
                expression.place(),
                DeclarationCode.UNKNOWN_COLUMN,
                "The " + expression.what() + " at " + expression.place() + " names column " + name + ", which "
                        + table.model().name() + " does not have.",
                "Write the physical name of a column, in double quotes where it has capitals: "
                        + columns.stream()
                                .sorted(Comparator.<String>comparingInt(
                                                column -> distance(folded(column), folded(name)))
                                        .thenComparing(column -> column))
                                .limit(CANDIDATES)
                                .collect(Collectors.joining(", "))
                        + ".");
    }

    private static String folded(String name) {
        return name.replace("_", "").toLowerCase(Locale.ROOT);
    }

    /** How many characters have to be added, removed or replaced to make one of the other. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
