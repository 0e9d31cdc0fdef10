package io.metatables.schema.revision;

import java.nio.file.Path;

/** Where the files of a provider are, relative to a root: resources, class output or generated sources. */
public final class RevisionLayout {
    /** The folder that holds one folder of revisions, or one pending revision, for each provider. */
    public static final String ROOT = "metatables";

    /** The snapshot of the head, in the folder of revisions; and the compiled schema, in {@link #compiledFolder}. */
    public static final String SCHEMA_FILE = "schema.json";

    /** The manifest of a pending revision. */
    public static final String PENDING_FILE = "pending.json";

    /** The name by which the state before the first revision is asked for. */
    public static final String BASE = "base";

    private static final int NUMBER_LENGTH = 4;

    private RevisionLayout() {}

    /**
     * The folder name of everything that is stored for a provider.
     *
     * @param namespace its namespace
     * @return the namespace with an underscore for every dot
     */
    public static String slug(String namespace) {
        return namespace.replace('.', '_');
    }

    /**
     * The folder of the revisions below the resources, and of the pending revision below the generated sources.
     *
     * @param slug the folder name of the provider
     * @return a relative path with slashes
     */
    public static String folder(String slug) {
        return ROOT + "/" + slug;
    }

    /**
     * The folder of the compiled schema below the class output.
     *
     * @param slug the folder name of the provider
     * @return a relative path with slashes
     */
    public static String compiledFolder(String slug) {
        return "META-INF/" + ROOT + "/" + slug;
    }

    /**
     * The compiled schema below the class output.
     *
     * @param classOutput the root of the class output
     * @param slug the folder name of the provider
     * @return the file
     */
    public static Path compiledSchema(Path classOutput, String slug) {
        return classOutput.resolve(compiledFolder(slug)).resolve(SCHEMA_FILE);
    }

    /**
     * The number of a revision, as it is written everywhere.
     *
     * @param position 1 for the first revision
     * @return four digits, or more from 10,000 on
     */
    public static String number(int position) {
        String digits = Integer.toString(position);
        return "0".repeat(Math.max(0, NUMBER_LENGTH - digits.length())) + digits;
    }
}
