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
    public Domain withQualifiedName(QualifiedName newQualifiedName) {
        return new Domain(
                newQualifiedName, type, nullable, defaultExpression, collation, checks, external, description);
    }

    @Override
    public Domain withDescription(@Nullable String newDescription) {
        return new Domain(
                qualifiedName, type, nullable, defaultExpression, collation, checks, external, newDescription);
    }

    /**
     * The same domain over another type.
     *
     * @param newType the type underneath
     * @return a domain that differs in nothing else
     */
    public Domain withType(ColumnType newType) {
        return new Domain(
                qualifiedName, newType, nullable, defaultExpression, collation, checks, external, description);
    }

    /**
     * The same domain with or without null.
     *
     * @param newNullable whether it accepts null
     * @return a domain that differs in nothing else
     */
    public Domain withNullable(boolean newNullable) {
        return new Domain(
                qualifiedName, type, newNullable, defaultExpression, collation, checks, external, description);
    }

    /**
     * The same domain with another default.
     *
     * @param newDefaultExpression an SQL expression; null: none
     * @return a domain that differs in nothing else
     */
    public Domain withDefaultExpression(@Nullable String newDefaultExpression) {
        return new Domain(
                qualifiedName, type, nullable, newDefaultExpression, collation, checks, external, description);
    }

    /**
     * The same domain with other checks.
     *
     * @param newChecks in any order
     * @return a domain that differs in nothing else
     */
    public Domain withChecks(List<CheckConstraint> newChecks) {
        return new Domain(
                qualifiedName, type, nullable, defaultExpression, collation, newChecks, external, description);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitDomain(this);
    }
}
