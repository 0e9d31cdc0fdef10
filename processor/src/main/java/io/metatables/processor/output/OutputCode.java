package io.metatables.processor.output;

import io.metatables.schema.finding.FindingCode;

/** What can go wrong when the results are written. */
public enum OutputCode implements FindingCode {
    /** The pending revision would end up in the jar. */
    NO_SOURCE_OUTPUT("MT241", "no folder for the pending revision"),
    /** A class that is to be generated exists. */
    CLASS_EXISTS("MT246", "generated class that exists"),
    /** A file cannot be read or written. */
    FILE_FAILED("MT247", "file that cannot be read or written"),
    /** Without a folder for classes, resources lose theirs. */
    NO_CLASS_OUTPUT("MT249", "no folder for classes");

    private final String code;
    private final String title;

    OutputCode(String code, String title) {
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
