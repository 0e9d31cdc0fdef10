package io.metatables.schema.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A domain.
 *
 * @param qualifiedName the physical name
 * @param type the type underneath
 * @param nullable whether it accepts null
 * @param defaultExpression an SQL expression; null: none
 * @param collation the name of a collation, unquoted; null: that of the type
 * @param checks over {@code VALUE}, sorted by name
 * @param external whether somebody else makes and alters it
 * @param description the comment; null: none
 */
public record Domain(
        QualifiedName qualifiedName,
        ColumnType type,
        boolean nullable,
        @Nullable String defaultExpression,
        @Nullable String collation,
        List<CheckConstraint> checks,
        boolean external,
        @Nullable String description)
        implements DataType {

    /** Sorts the list. */
    public Domain {
        checks = NamedObject.sorted(checks);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitDomain(this);
    }
}
