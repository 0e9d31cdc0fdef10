package io.metatables.runtime.hook;

import io.metatables.schema.finding.FindingCode;

/** What can be wrong with a hook. */
public enum HookCode implements FindingCode {
    /** A class is named as a hook, and can't be made or asked. */
    UNUSABLE("MT391", "Hook that cannot be made"),
    /** A hook has thrown. */
    FAILED("MT392", "Hook that failed"),
    /** A hook has written to the catalog, or ended the transaction. */
    OUT_OF_SCOPE("MT393", "Hook that leaves its scope");

    private final String code;
    private final String title;

    HookCode(String code, String title) {
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
