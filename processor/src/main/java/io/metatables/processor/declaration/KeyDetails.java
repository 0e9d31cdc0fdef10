package io.metatables.processor.declaration;

import io.metatables.schema.model.Deferrability;
import io.metatables.schema.model.ObjectMarks;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an annotation says of a primary key or a unique constraint beside its members.
 *
 * @param include Java names of the columns that its index carries
 * @param nullsNotDistinct whether two nulls count as the same value
 * @param deferrability when it is checked
 * @param storageParameters each a name, an equals sign and a value, as written
 * @param tablespace null: the default one
 * @param marks what is said beside the definition
 */
public record KeyDetails(
        List<String> include,
        boolean nullsNotDistinct,
        Deferrability deferrability,
        List<String> storageParameters,
        @Nullable String tablespace,
        ObjectMarks marks) {
    /** Nothing said. */
    public static final KeyDetails NONE =
            new KeyDetails(List.of(), false, Deferrability.NOT_DEFERRABLE, List.of(), null, ObjectMarks.NONE);

    /** Copies the lists. */
    public KeyDetails {
        include = List.copyOf(include);
        storageParameters = List.copyOf(storageParameters);
    }

    /**
     * Whether nothing is said.
     *
     * @return whether these are those of {@link #NONE}
     */
    public boolean isNone() {
        return include.isEmpty()
                && !nullsNotDistinct
                && deferrability == Deferrability.NOT_DEFERRABLE
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
