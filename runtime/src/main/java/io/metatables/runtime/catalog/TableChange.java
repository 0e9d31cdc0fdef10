package io.metatables.runtime.catalog;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a step did to the registration of a table.
 *
 * @param uid the table, which has another identifier by now if a later step has renamed it
 * @param identifier the logical name after the step
 * @param physicalSchema the schema of the table after the step
 * @param kind what became of the registration
 * @param formerIdentifier the logical name before the step; null for a table that was not renamed
 */
public record TableChange(
        UUID uid,
        String identifier,
        String physicalSchema,
        ChangeKind kind,
        @Nullable String formerIdentifier) {}
