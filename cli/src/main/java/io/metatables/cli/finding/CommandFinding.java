package io.metatables.cli.finding;

import io.metatables.schema.finding.Finding;
import io.metatables.schema.finding.FindingCode;

/** The kinds of problem with a command line, and with what it points to. */
public enum CommandFinding implements FindingCode {
    /** An unknown command or option, a missing one, or a value that cannot be read. */
    USAGE("MT510", "wrong usage"),
    /** A password as an option. */
    PASSWORD_OPTION("MT511", "a password on the command line"),
    /** An entry of the class path that is not there, or is neither a folder nor a jar. */
    CLASS_PATH("MT512", "unusable class path entry"),
    /** No provider by that name, or none at all. */
    PROVIDER_NOT_FOUND("MT513", "provider not found"),
    /** A class that exists, and is no provider. */
    NOT_A_PROVIDER("MT514", "class is not a provider"),
    /** More than one provider could be meant. */
    PROVIDER_AMBIGUOUS("MT515", "more than one provider"),
    /** A registry that the class loader cannot load. */
    PROVIDER_BROKEN("MT516", "provider cannot be loaded"),
    /** No pending revision of the provider. */
    NO_PENDING_REVISION("MT517", "no pending revision found"),
    /** Text that arrived damaged, because the locale cannot express it. */
    UNREADABLE_ARGUMENT("MT518", "unreadable argument"),
    /** The file system refused to read or write. */
    FILE_ACCESS("MT519", "file cannot be read or written"),
    /** {@code --password-stdin}, and nothing came. */
    NO_PASSWORD("MT520", "no password on standard input"),
    /** A schema to import that has no tables. */
    NOTHING_TO_IMPORT("MT521", "nothing to import"),
    /** A file that an import would overwrite. */
    FILE_EXISTS("MT522", "file that exists already"),
    /** A foreign key to a table that is not imported. */
    TABLE_NOT_IMPORTED("MT523", "foreign key to a table outside the import"),
    /** What an import makes while it writes is there. */
    IMPORT_IN_PROGRESS("MT524", "import in progress, or interrupted"),
    /** A replay without a server. */
    NO_SERVER("MT525", "no server for a replay"),
    /** {@code --all-schemas}, and none has the revisions of the provider. */
    NO_TENANT("MT526", "no schema has been upgraded before"),
    /** One of several schemas, at the end of a run that was interrupted. */
    NOT_BEGUN("MT527", "schema that was not reached"),
    /** No folder of revisions in the source tree. */
    NO_HISTORY_FOLDER("MT532", "no revisions in the source tree"),
    /** A mistake of ours. */
    INTERNAL("MT530", "internal error");

    private final String code;
    private final String title;

    CommandFinding(String code, String title) {
        this.code = code;
        this.title = title;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String title() {
        return title;
    }

    /**
     * A problem of this kind.
     *
     * @param problem what is wrong, in whole sentences
     * @param remedy what to write or run instead, in whole sentences
     * @return the finding
     */
    public Finding of(String problem, String remedy) {
        return new Finding(this, problem, remedy);
    }
}
