package io.metatables.processor.declaration;

import io.metatables.schema.model.ReferentialAction;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A foreign key.
 *
 * @param source the place of the annotation
 * @param members Java names of the referencing columns
 * @param target the canonical name of the referenced model class
 * @param targetIsModel whether that class carries one of the annotations of a model
 * @param targetMembers Java names of the referenced columns; empty: the primary key of the target
 * @param onDelete what happens here when the referenced row is deleted
 * @param onUpdate what happens here when the referenced key changes
 * @param name the explicit name; null: by convention
 */
public record ForeignKeyDeclaration(
        SourceRef source,
        List<String> members,
        String target,
        boolean targetIsModel,
        List<String> targetMembers,
        ReferentialAction onDelete,
        ReferentialAction onUpdate,
        @Nullable String name)
        implements KeyDeclaration {

    /** Copies the lists. */
    public ForeignKeyDeclaration {
        members = List.copyOf(members);
        targetMembers = List.copyOf(targetMembers);
    }
}
