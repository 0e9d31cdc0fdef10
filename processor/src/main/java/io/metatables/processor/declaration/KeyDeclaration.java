package io.metatables.processor.declaration;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an annotation declares over one or more members. */
public sealed interface KeyDeclaration
        permits PrimaryKeyDeclaration,
                UniqueDeclaration,
                IndexDeclaration,
                ForeignKeyDeclaration,
                ExclusionDeclaration {

    /**
     * The place of the annotation.
     *
     * @return the place, which says with {@link SourceRef#member()} whether it stands on a member or on the class
     */
    SourceRef source();

    /**
     * Java names of columns.
     *
     * @return in the order of the key
     */
    List<String> members();

    /**
     * Java names of columns that the index of the key carries without being part of it.
     *
     * @return in the order of the source
     */
    default List<String> include() {
        return List.of();
    }

    /**
     * The explicit name.
     *
     * @return null: by convention
     */
    @Nullable
    String name();
}
