package io.metatables.processor.declaration;

import io.metatables.schema.model.ColumnType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which PostgreSQL type a member has, after everything that is declared about its Java type has been asked.
 *
 * @param type null: none
 * @param labels the only texts that the column may hold, for a Java enum that is no enum type; empty: any
 * @param advice what to write instead where there is no type; null: there is one, or what is wrong is reported elsewhere
 */
public record ColumnTyping(
        @Nullable ColumnType type,
        List<String> labels,
        @Nullable String advice) {

    /** Copies the list. */
    public ColumnTyping {
        labels = List.copyOf(labels);
    }

    /**
     * A type without anything special.
     *
     * @param type the type
     * @return the typing
     */
    public static ColumnTyping of(ColumnType type) {
        return new ColumnTyping(type, List.of(), null);
    }

    /**
     * No type, for a reason that is reported where it stands.
     *
     * @return the typing
     */
    public static ColumnTyping unknown() {
        return new ColumnTyping(null, List.of(), null);
    }
}
