package io.metatables.schema.revision;

import org.jspecify.annotations.Nullable;

/**
 * One change of a pending revision, as a person sees it.
 *
 * @param text what it does, such as {@code add column AssetSnapshotsTS.close}
 * @param drop the name by which a person must accept it, such as {@code Account.nickname}; null: nothing is dropped
 */
public record PendingChange(String text, @Nullable String drop) {}
