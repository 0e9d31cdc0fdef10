package io.metatables.schema.naming;

import io.metatables.schema.model.ColumnType;
import java.util.List;

/** What stands in parentheses after a type of PostgreSQL's own, within the limits of PostgreSQL. */
final class TypeModifiers {
    private static final int MAX_LENGTH = 10_485_760;
    private static final int MAX_BITS = 83_886_080;
    private static final int MAX_DIGITS = 1000;
    private static final int MAX_SECOND_DIGITS = 6;
    private static final int MAX_REAL_BITS = 24;
    private static final int MAX_DOUBLE_BITS = 53;

    private TypeModifiers() {}

    static ColumnType none(String type, List<String> modifiers) {
        if (!modifiers.isEmpty()) {
            throw new IllegalArgumentException(
                    "has (" + String.join(",", modifiers) + "), which " + type + " does not take");
        }
        return ColumnType.of(type);
    }

    static ColumnType builtIn(String type, List<String> modifiers) {
        if (!BuiltInTypes.takesModifiers(type)) {
            return none(type, modifiers);
        }
        return switch (type) {
            case "numeric" -> numeric(modifiers);
            case "varchar" -> varchar(modifiers);
            case "varbit" -> varbit(modifiers);
            case "bpchar" -> modifiers.isEmpty() ? ColumnType.of("bpchar") : character(modifiers);
            default -> precision(type, modifiers);
        };
    }

    static ColumnType varchar(List<String> modifiers) {
        return optional("varchar", modifiers, 1, MAX_LENGTH);
    }

    /** SQL reads {@code char} as {@code char(1)}. */
    static ColumnType character(List<String> modifiers) {
        return optional("char", modifiers.isEmpty() ? List.of("1") : modifiers, 1, MAX_LENGTH);
    }

    static ColumnType varbit(List<String> modifiers) {
        return optional("varbit", modifiers, 1, MAX_BITS);
    }

    /** SQL reads {@code bit} as {@code bit(1)}. */
    static ColumnType bit(List<String> modifiers) {
        return optional("bit", modifiers.isEmpty() ? List.of("1") : modifiers, 1, MAX_BITS);
    }

    static ColumnType precision(String type, List<String> modifiers) {
        return optional(type, modifiers, 0, MAX_SECOND_DIGITS);
    }

    /** {@code numeric(5)} is {@code numeric(5,0)}. */
    static ColumnType numeric(List<String> modifiers) {
        if (modifiers.size() < 2) {
            ColumnType type = optional("numeric", modifiers, 1, MAX_DIGITS);
            return modifiers.isEmpty() ? type : ColumnType.of("numeric", type.modifier(0), 0);
        }
        demandOne(modifiers.subList(1, modifiers.size()));
        return ColumnType.of(
                "numeric", number(modifiers.get(0), 1, MAX_DIGITS), number(modifiers.get(1), -MAX_DIGITS, MAX_DIGITS));
    }

    static ColumnType floating(List<String> modifiers) {
        if (modifiers.isEmpty()) {
            return ColumnType.of("double precision");
        }
        demandOne(modifiers);
        return ColumnType.of(
                number(modifiers.get(0), 1, MAX_DOUBLE_BITS) <= MAX_REAL_BITS ? "real" : "double precision");
    }

    private static ColumnType optional(String type, List<String> modifiers, int least, int greatest) {
        if (modifiers.isEmpty()) {
            return ColumnType.of(type);
        }
        demandOne(modifiers);
        return ColumnType.of(type, number(modifiers.get(0), least, greatest));
    }

    private static void demandOne(List<String> modifiers) {
        if (modifiers.size() != 1) {
            throw new IllegalArgumentException("has too many modifiers: " + String.join(",", modifiers));
        }
    }

    private static int number(String modifier, int least, int greatest) {
        try {
            int number = Integer.parseInt(modifier);
            if (number >= least && number <= greatest) {
                return number;
            }
        } catch (NumberFormatException e) {
            // what is no number is outside too
        }
        throw new IllegalArgumentException(
                "has the modifier " + modifier + ", which has to be between " + least + " and " + greatest);
    }
}
