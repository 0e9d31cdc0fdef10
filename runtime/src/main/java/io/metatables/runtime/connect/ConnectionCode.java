package io.metatables.runtime.connect;

import io.metatables.schema.finding.FindingCode;

/** What can be wrong with a connection. */
public enum ConnectionCode implements FindingCode {
    /** The URL isn't one. */
    URL_MALFORMED("MT501", "Database URL that cannot be read"),
    /** The URL holds a password. */
    PASSWORD_IN_URL("MT502", "Password in the database URL"),
    /** The file with the password can't be read, or is empty. */
    PASSWORD_FILE("MT503", "Password file that cannot be read"),
    /** Nobody listens there. */
    UNREACHABLE("MT504", "No database server there"),
    /** User or password are wrong, or not allowed in. */
    AUTHENTICATION("MT505", "User or password refused"),
    /** The server has no such database. */
    NO_SUCH_DATABASE("MT506", "No such database"),
    /** The server or the driver refuses for another reason. */
    REFUSED("MT507", "Connection refused"),
    /** Nothing says which database is meant. */
    NO_URL("MT508", "No database given"),
    /** The command that should print the password fails, or prints none. */
    PASSWORD_COMMAND("MT509", "Password command that fails"),
    /** The role to work as is not there, or the user may not take it. */
    ROLE("MT397", "Role that cannot be taken");

    private final String code;
    private final String title;

    ConnectionCode(String code, String title) {
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
