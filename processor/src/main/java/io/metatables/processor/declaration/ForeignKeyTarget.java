package io.metatables.processor.declaration;

import java.util.List;

/**
 * What a foreign key refers to.
 *
 * @param model the canonical name of the referenced class
 * @param isModel whether that class carries one of the annotations of a model
 * @param members Java names of the referenced columns; empty: the primary key of the target
 */
public record ForeignKeyTarget(String model, boolean isModel, List<String> members) {

    /** Copies the list. */
    public ForeignKeyTarget {
        members = List.copyOf(members);
    }
}
