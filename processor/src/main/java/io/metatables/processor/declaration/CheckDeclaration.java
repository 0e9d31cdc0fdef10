package io.metatables.processor.declaration;

import org.jspecify.annotations.Nullable;

/**
 * A check constraint.
 *
 * @param source the place of the annotation
 * @param expression what every row fulfils, as written
 * @param member the Java name of the column that it stands on; null: it stands on the class
 * @param name the explicit name; null: by convention
 * @param noInherit whether it is about this table only
 * @param notValid whether it holds for new rows only
 * @param description the comment; null: none
 */
public record CheckDeclaration(
        SourceRef source,
        String expression,
        @Nullable String member,
        @Nullable String name,
        boolean noInherit,
        boolean notValid,
        @Nullable String description) {}
