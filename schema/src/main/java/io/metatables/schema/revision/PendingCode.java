package io.metatables.schema.revision;

import io.metatables.schema.finding.FindingCode;

/** Why a pending revision is not accepted. */
public enum PendingCode implements FindingCode {
    /** The compiler has left nothing there. */
    NOT_COMPILED("MT320", "no pending revision there"),
    /** A file is not the one that the compiler wrote. */
    FILE_CHANGED("MT321", "pending file missing or edited"),
    /** The history has moved on since the compile. */
    BASE_NOT_HEAD("MT322", "pending revision made for another head"),
    /** The classes were compiled since, or elsewhere. */
    TARGET_NOT_COMPILED("MT323", "pending revision made for another schema"),
    /** Something would be dropped that nobody has agreed to. */
    DROP_NOT_ACCEPTED("MT324", "drop not accepted"),
    /** A drop was accepted that is not proposed. */
    UNKNOWN_DROP("MT325", "accepted drop that is not proposed"),
    /** Model and snapshot agree. */
    NOTHING_PENDING("MT326", "nothing pending"),
    /** The message cannot name a revision. */
    UNUSABLE_MESSAGE("MT327", "unusable message"),
    /** Another run writes the same history. */
    IN_PROGRESS("MT328", "another revision is being written"),
    /** The operating system refuses to write. */
    NOT_WRITABLE("MT329", "revisions folder cannot be written"),
    /** The folders belong to different providers. */
    OTHER_PROVIDER("MT330", "folders of different providers");

    private final String code;
    private final String title;

    PendingCode(String code, String title) {
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
}
