package io.metatables.cli;

/** The exit codes of every command. */
public final class ExitCodes {
    /** The work is done. */
    public static final int OK = 0;

    /** The work is refused, or has failed; findings say why. */
    public static final int REFUSED = 1;

    /** The command line cannot be understood; nothing was looked at. */
    public static final int USAGE = 2;

    private ExitCodes() {}
}
