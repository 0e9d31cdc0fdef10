package io.metatables.processor;

import io.metatables.schema.finding.FindingCode;

/** What can be wrong with a compilation as a whole. */
enum CompilationCode implements FindingCode {
    /** An option has a value that means nothing. */
    OPTION_UNUSABLE("MT242", "unknown option, or unknown value of one"),
    /** An included model set brings no index. */
    NO_INDEX("MT243", "included model set without an index"),
    /** A model was generated after the registry. */
    MODEL_TOO_LATE("MT244", "model that turned up too late"),
    /** A model mentions a type that never came to be. */
    MODEL_INCOMPLETE("MT245", "model that mentions a missing type"),
    /** An index lists a class that is gone, or cannot be read. */
    INDEX_UNUSABLE("MT248", "declaration index that cannot be used");

    private final String code;
    private final String title;

    CompilationCode(String code, String title) {
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
