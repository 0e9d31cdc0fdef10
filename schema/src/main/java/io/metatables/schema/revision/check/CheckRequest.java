package io.metatables.schema.revision.check;

import io.metatables.schema.revision.ProviderFolders;
import org.jspecify.annotations.Nullable;

/**
 * What to check.
 *
 * @param folders where the provider is
 * @param applied the newest revision that is applied somewhere, so that nobody can edit its SQL, nor that of those before it, any
 *     more; null: none is
 */
public record CheckRequest(
        ProviderFolders folders, @Nullable String applied) {}
