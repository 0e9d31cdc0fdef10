package io.metatables.processor.validate.advice;

import io.metatables.processor.declaration.ColumnDeclaration;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.declaration.TypeMapping;
import io.metatables.processor.declaration.WarningCode;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Binary fractions cannot hold most amounts of money; told by the name of the column, so only for those who ask for it. */
final class MoneyNameAdvice implements TableAdvice {
    private static final Set<String> FRACTIONS = Set.of("real", "double precision");
    private static final Set<String> WORDS = Set.of(
            "amount",
            "price",
            "cost",
            "fee",
            "salary",
            "balance",
            "total",
            "subtotal",
            "tax",
            "discount",
            "payment",
            "revenue",
            "budget",
            "cash",
            "money");

    @Override
    public void check(TableDeclaration table, Consumer<SourceFinding> findings) {
        problems(table).forEach(findings);
    }

    private Stream<SourceFinding> problems(TableDeclaration table) {
        return table.columns().stream()
                .filter(column ->
                        Arrays.stream(column.columnName().split("_", -1)).anyMatch(WORDS::contains))
                .filter(MoneyNameAdvice::isFraction)
                .map(column -> SourceFinding.at(
                        table.place(column),
                        WarningCode.FRACTIONAL_MONEY,
                        "Column " + column.columnName() + " of " + table.place(column)
                                + " sounds like money, and its type cannot hold a tenth exactly.",
                        "Make it a BigDecimal with precision and scale (numeric)."));
    }

    private static boolean isFraction(ColumnDeclaration column) {
        return TypeMapping.columnType(column)
                .filter(type -> FRACTIONS.contains(type.name()))
                .isPresent();
    }
}
