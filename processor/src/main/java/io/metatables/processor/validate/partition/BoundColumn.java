package io.metatables.processor.validate.partition;

import io.metatables.processor.declaration.ColumnDeclaration;
import io.metatables.processor.declaration.ElementDeclaration;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.declaration.TypeMapping;
import io.metatables.schema.expression.SqlExpression;
import io.metatables.schema.expression.SqlLiteral;
import io.metatables.schema.model.ColumnType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An element of a partition key, which reads the values of bounds.
 *
 * @param type its type; null: that of an expression, which is not known
 * @param collation the collation of a column of text; null: the one of the database
 */
record BoundColumn(@Nullable ColumnType type, @Nullable String collation) {
    private static final Set<String> BYTEWISE = Set.of("C", "POSIX", "ucs_basic", "pg_catalog.C");
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)");
    private static final Pattern UUID = Pattern.compile("[0-9a-f]{32}");
    private static final int HEXADECIMAL = 16;

    static BoundColumn of(ElementDeclaration element, TableDeclaration table) {
        ColumnDeclaration column = table.column(element.member()).orElse(null);
        if (column == null) {
            return new BoundColumn(null, element.collation());
        }
        return new BoundColumn(
                TypeMapping.columnType(column).orElse(null),
                element.collation() != null ? element.collation() : column.collation());
    }

    BoundPoint read(String written) {
        return switch (written.toUpperCase(Locale.ROOT)) {
            case "MINVALUE" -> BoundPoint.special(BoundPoint.Rank.MINVALUE);
            case "MAXVALUE" -> BoundPoint.special(BoundPoint.Rank.MAXVALUE);
            case "NULL" -> BoundPoint.special(BoundPoint.Rank.NULL);
            default -> value(written);
        };
    }

    /** An expression is computed by PostgreSQL, which alone knows what comes out of it. */
    private BoundPoint value(String written) {
        if (SqlExpression.flaw(written).isPresent()) {
            return new BoundPoint(BoundPoint.Rank.VALUE, null, written, false);
        }
        SqlExpression expression = SqlExpression.parse(written);
        Optional<SqlLiteral> literal = expression.literal();
        return literal.isEmpty() || type == null || type.dimensions() > 0
                ? new BoundPoint(BoundPoint.Rank.VALUE, null, expression.canonical(), false)
                : point(literal.get().value(), type.name());
    }

    private BoundPoint point(String value, String typeName) {
        return switch (typeName) {
            case "smallint", "integer", "bigint", "numeric" -> number(value);
            case "date", "timestamp", "timestamptz" -> time(value, typeName);
            case "boolean" -> ofNumber(value, truth(value));
            case "uuid" -> uuid(value);
            case "text", "varchar" ->
                new BoundPoint(
                        BoundPoint.Rank.VALUE,
                        null,
                        value,
                        BYTEWISE.contains(Objects.requireNonNullElse(collation, "")));
            case "char" -> new BoundPoint(BoundPoint.Rank.VALUE, null, value.stripTrailing(), false);
            default -> ofNumber(value, null);
        };
    }

    private static BoundPoint number(String value) {
        String digits = value.strip();
        return ofNumber(value, NUMBER.matcher(digits).matches() ? new BigDecimal(digits) : null);
    }

    private static BoundPoint time(String value, String typeName) {
        return switch (value.strip().toLowerCase(Locale.ROOT)) {
            case "infinity" -> BoundPoint.special(BoundPoint.Rank.INFINITY);
            case "-infinity" -> BoundPoint.special(BoundPoint.Rank.MINUS_INFINITY);
            default ->
                ofNumber(value, BoundTime.microseconds(value.strip(), typeName).orElse(null));
        };
    }

    private static @Nullable BigDecimal truth(String value) {
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "true" -> BigDecimal.ONE;
            case "false" -> BigDecimal.ZERO;
            default -> null;
        };
    }

    private static BoundPoint uuid(String value) {
        String digits = value.strip().toLowerCase(Locale.ROOT).replaceAll("[{}-]", "");
        return ofNumber(
                value, UUID.matcher(digits).matches() ? new BigDecimal(new BigInteger(digits, HEXADECIMAL)) : null);
    }

    private static BoundPoint ofNumber(String value, @Nullable BigDecimal number) {
        return new BoundPoint(BoundPoint.Rank.VALUE, number, value, false);
    }
}
