package io.metatables.schema.revision;

import org.jspecify.annotations.Nullable;

/**
 * What a person says who begins a revision by hand.
 *
 * @param folders where the provider is
 * @param message one line that says what the revision does
 * @param transactional whether its files run in one transaction each
 * @param javaClass the binary name of the class that does the revision, in a transaction; null: SQL does
 */
public record EmptyRequest(
        ProviderFolders folders,
        String message,
        boolean transactional,
        @Nullable String javaClass) {}
