package io.metatables.schema.step;

import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.script.Mark;

/** Where the value comes from that the rows of a table get in a new column. */
public sealed interface Filling {

    /**
     * From an expression.
     *
     * @param sql an SQL expression over the columns of the table
     */
    record Expression(String sql) implements Filling {}

    /**
     * From a sequence.
     *
     * @param sequence its name
     */
    record NextValue(QualifiedName sequence) implements Filling {}

    /**
     * From a person, since nobody else can know it.
     *
     * @param mark what to put in the place of the mark
     */
    record FromPerson(Mark mark) implements Filling {}

    /**
     * From a trigger, which computes it from another column whenever a row is written.
     *
     * @param source the other column
     */
    record FromTrigger(String source) implements Filling {}

    /**
     * From another column of the same type, by the trigger that keeps the two the same.
     *
     * @param original the other column
     */
    record FromTwin(String original) implements Filling {}
}
