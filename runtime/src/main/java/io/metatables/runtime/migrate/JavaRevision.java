package io.metatables.runtime.migrate;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * A revision that a person writes in Java, where SQL alone cannot do it. {@code revision --empty --java com.acme.FillPrices} begins
 * one; the class has a public constructor without parameters, and is on the class path of {@code upgrade}. It moves rows; the
 * tables of the models are afterwards what they were before. Flyway alone refuses a history that has one.
 */
public interface JavaRevision {

    /**
     * Does what the revision does.
     *
     * @param connection in the transaction of the revision, with the search path and the limits of every revision; neither
     *     committed, rolled back nor closed here
     * @throws SQLException if a statement fails; then nothing of the revision stays
     */
    void up(Connection connection) throws SQLException;

    /**
     * Takes it back.
     *
     * @param connection as for {@link #up}
     * @throws SQLException if a statement fails; then nothing of the way back stays
     */
    void down(Connection connection) throws SQLException;
}
