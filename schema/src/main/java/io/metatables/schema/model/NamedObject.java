package io.metatables.schema.model;

import java.util.Comparator;
import java.util.List;

/** A part of a table that has a name of its own in PostgreSQL: a constraint or an index. */
public sealed interface NamedObject permits Constraint, Index {

    /**
     * The physical name, unquoted.
     *
     * @return unique among the constraints of a table, or among the tables and indexes of a schema
     */
    String name();

    /**
     * The same thing under another name.
     *
     * @param newName the physical name
     * @return an object that differs in its name only
     */
    NamedObject withName(String newName);

    /**
     * Sorts by name.
     *
     * @param objects in any order
     * @param <T> the kind of object
     * @return an immutable list
     */
    static <T extends NamedObject> List<T> sorted(List<T> objects) {
        return objects.stream().sorted(Comparator.comparing(NamedObject::name)).toList();
    }
}
