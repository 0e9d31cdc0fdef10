package io.metatables.schema.naming;

import io.metatables.schema.model.ColumnType;
import java.util.Optional;

/**
 * Reads a type however people, tools and PostgreSQL itself spell it, and gives it the one spelling of {@link ColumnType}:
 * {@code int4} is {@code integer}, {@code CHARACTER VARYING ( 20 )} is {@code varchar(20)}, {@code "Mood" ARRAY} is
 * {@code "Mood"[]}.
 */
public final class TypeName {
    private TypeName() {}

    /**
     * Reads a type.
     *
     * @param text as SQL spells it
     * @return the type
     * @throws IllegalArgumentException if PostgreSQL would not read it as a type; the message is the end of a sentence about it
     */
    public static ColumnType parse(String text) {
        return new TypeNameParser(TypeTokens.of(text)).parse();
    }

    /**
     * What is wrong with a type.
     *
     * @param text as SQL spells it
     * @return the end of a sentence about it; empty: nothing that can be seen without PostgreSQL
     */
    public static Optional<String> flaw(String text) {
        try {
            parse(text);
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    /**
     * Whether a type is PostgreSQL's own, and not one of an extension or of the schema.
     *
     * @param type any type
     * @return whether every database has it
     */
    public static boolean isBuiltIn(ColumnType type) {
        return BuiltInTypes.contains(type.name());
    }

    /**
     * Whether a name without a schema would be read as a type of PostgreSQL's own, even in quotes.
     *
     * @param name the physical name of a type, unquoted
     * @return whether a type of the default schema cannot be reached by it
     */
    public static boolean isTaken(String name) {
        return BuiltInTypes.isCatalogName(name);
    }
}
