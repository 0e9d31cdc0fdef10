package io.metatables.schema.model;

/** A constraint of a table. */
public sealed interface Constraint extends NamedObject
        permits PrimaryKey, UniqueConstraint, ForeignKey, CheckConstraint, ExclusionConstraint {

    @Override
    Constraint withName(String newName);
}
