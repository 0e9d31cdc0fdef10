package io.metatables.schema.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The physical name of a table, a type or a sequence, unquoted.
 *
 * @param schema the name of a schema that is not the default one; null: the default schema
 * @param name the name within the schema
 */
public record QualifiedName(@Nullable String schema, String name) implements Comparable<QualifiedName> {

    /**
     * A name in the default schema.
     *
     * @param name the name within the schema
     * @return the unqualified name
     */
    public static QualifiedName of(String name) {
        return new QualifiedName(null, name);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof QualifiedName that && name.equals(that.name) && Objects.equals(schema, that.schema);
    }

    @Override
    public int hashCode() {
        return schema == null ? name.hashCode() : 31 * schema.hashCode() + name.hashCode();
    }

    @Override
    public int compareTo(QualifiedName other) {
        return toString().compareTo(other.toString());
    }

    /** The name as messages show it: without quotes, and with its schema unless that is the default one. */
    @Override
    public String toString() {
        return schema == null ? name : schema + "." + name;
    }
}
