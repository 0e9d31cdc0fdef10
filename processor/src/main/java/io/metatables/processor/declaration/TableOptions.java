package io.metatables.processor.declaration;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the annotation of a model class says; null where it says nothing.
 *
 * @param identifier the explicit identifier
 * @param storageName the explicit part of the physical name after the prefix
 * @param adoptedName the whole physical name of a table that existed before
 * @param schema a schema that is not the default one
 * @param description the explicit description, or the first sentence of the Javadoc
 * @param labels as written
 * @param keyless whether it says that it has no primary key
 * @param cadence the cadence of a time-index table, as written
 * @param renamedFrom the former identifier
 * @param renamedOnline whether the former physical name stays for a release that still uses it
 */
public record TableOptions(
        @Nullable String identifier,
        @Nullable String storageName,
        @Nullable String adoptedName,
        @Nullable String schema,
        @Nullable String description,
        List<String> labels,
        boolean keyless,
        @Nullable String cadence,
        @Nullable String renamedFrom,
        boolean renamedOnline) {

    /** Copies the labels. */
    public TableOptions {
        labels = List.copyOf(labels);
    }
}
