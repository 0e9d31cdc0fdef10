package io.metatables.processor.declaration;

import java.util.List;

/**
 * What is said of the grain beside the roles of its columns.
 *
 * @param dimensions Java names of the dimensions in their order
 * @param primaryKey whether the primary key makes it unique, and not a unique index
 */
public record GrainDeclaration(List<String> dimensions, boolean primaryKey) {
    /** That of a meta table, which has no grain. */
    public static final GrainDeclaration NONE = new GrainDeclaration(List.of(), false);

    /** Copies the list. */
    public GrainDeclaration {
        dimensions = List.copyOf(dimensions);
    }
}
