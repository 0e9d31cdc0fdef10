package io.metatables.processor.declaration;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a table or a partition is stored.
 *
 * @param unlogged whether it is empty after a crash
 * @param parameters each a name, an equals sign and a value, as written
 * @param tablespace null: the default one
 * @param accessMethod null: the default one
 */
public record StorageDeclaration(
        boolean unlogged,
        List<String> parameters,
        @Nullable String tablespace,
        @Nullable String accessMethod) {
    /** Nothing said. */
    public static final StorageDeclaration NONE = new StorageDeclaration(false, List.of(), null, null);

    /** Copies the list. */
    public StorageDeclaration {
        parameters = List.copyOf(parameters);
    }
}
