package io.metatables.processor.declaration;

import io.metatables.schema.model.ObjectMarks;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an annotation says of an index beside its elements.
 *
 * @param method the access method; null: not said
 * @param include Java names of the columns that it carries
 * @param where the condition as written; null: all rows
 * @param nullsNotDistinct whether two nulls count as the same value
 * @param storageParameters each a name, an equals sign and a value, as written
 * @param tablespace null: the default one
 * @param marks what is said beside the definition
 */
public record IndexDetails(
        @Nullable String method,
        List<String> include,
        @Nullable String where,
        boolean nullsNotDistinct,
        List<String> storageParameters,
        @Nullable String tablespace,
        ObjectMarks marks) {
    /** Nothing said. */
    public static final IndexDetails NONE =
            new IndexDetails(null, List.of(), null, false, List.of(), null, ObjectMarks.NONE);

    /** Copies the lists. */
    public IndexDetails {
        include = List.copyOf(include);
        storageParameters = List.copyOf(storageParameters);
    }

    /**
     * Whether nothing is said.
     *
     * @return whether these are those of {@link #NONE}
     */
    public boolean isNone() {
        return method == null
                && include.isEmpty()
                && where == null
                && !nullsNotDistinct
                && storageParameters.isEmpty()
                && tablespace == null
                && !isMarked();
    }

    /**
     * Whether it has a comment or a mark.
     *
     * @return whether anything is said beside the definition
     */
    public boolean isMarked() {
        return !marks.isNone();
    }
}
