package io.metatables.schema.revision;

import java.nio.file.Path;

/**
 * Where one provider's part of a project is; nothing of it need be there.
 *
 * @param pending where the compiler writes the pending revision
 * @param revisions the history
 * @param compiledSchema the schema that was compiled
 */
public record ProviderFolders(Path pending, Path revisions, Path compiledSchema) {

    /**
     * The places of a provider below the roots of a project.
     *
     * @param pendingRoot the folder {@code metatables} in the generated sources
     * @param revisionsRoot the folder {@code metatables} in the resources of the source tree
     * @param classOutput the root of the class output
     * @param slug the folder name of the provider
     * @return its places
     */
    public static ProviderFolders below(Path pendingRoot, Path revisionsRoot, Path classOutput, String slug) {
        return new ProviderFolders(
                pendingRoot.resolve(slug),
                revisionsRoot.resolve(slug).normalize(),
                RevisionLayout.compiledSchema(classOutput, slug));
    }

    /**
     * The name of the folders.
     *
     * @return the folder name of the provider
     */
    public String slug() {
        return String.valueOf(revisions.getFileName());
    }
}
