package io.metatables.processor.declaration;

import io.metatables.schema.model.ReferentialAction;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A foreign key.
 *
 * @param source the place of the annotation
 * @param members Java names of the referencing columns
 * @param references what it refers to
 * @param onDelete what happens here when the referenced row is deleted
 * @param onUpdate what happens here when the referenced key changes
 * @param name the explicit name; null: by convention
 * @param details what else is said
 */
public record ForeignKeyDeclaration(
        SourceRef source,
        List<String> members,
        ForeignKeyTarget references,
        ReferentialAction onDelete,
        ReferentialAction onUpdate,
        @Nullable String name,
        ForeignKeyDetails details)
        implements KeyDeclaration {

    /** Copies the list. */
    public ForeignKeyDeclaration {
        members = List.copyOf(members);
    }

    /**
     * The referenced class.
     *
     * @return its canonical name
     */
    public String target() {
        return references.model();
    }

    /**
     * Whether the referenced class is a model.
     *
     * @return whether it carries one of the annotations of a model
     */
    public boolean targetIsModel() {
        return references.isModel();
    }

    /**
     * Java names of the referenced columns.
     *
     * @return empty: the primary key of the target
     */
    public List<String> targetMembers() {
        return references.members();
    }
}
