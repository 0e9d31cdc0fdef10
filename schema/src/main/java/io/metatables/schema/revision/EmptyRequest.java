package io.metatables.schema.revision;

/**
 * What a person says who begins a revision by hand.
 *
 * @param folders where the provider is
 * @param message one line that says what the revision does
 * @param transactional whether its files run in one transaction each
 */
public record EmptyRequest(ProviderFolders folders, String message, boolean transactional) {}
