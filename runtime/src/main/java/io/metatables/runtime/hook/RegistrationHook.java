package io.metatables.runtime.hook;

import java.sql.Connection;

/**
 * Hears what an upgrade, a downgrade or a baseline has registered, such as to keep rows of the application's own in step with its
 * tables. It is found by {@link java.util.ServiceLoader} where the registry of the provider was loaded from: a public class with a
 * public constructor without parameters, named in {@code META-INF/services/io.metatables.runtime.hook.RegistrationHook}.
 *
 * <pre>{@code
 * public final class DataSources implements RegistrationHook {
 *     public Class<?> provider() {
 *         return Markets.class;
 *     }
 *
 *     public void registered(Registration registration, Connection connection) throws SQLException {
 *         // rows of the application's own, for registration.steps()
 *     }
 * }
 * }</pre>
 *
 * <p>A hook is called once at the end of a run, after everything is registered, and only if there are steps that it hasn't done with.
 * What it does through the connection commits together with the note that it has done with them: it happens once. What it does
 * elsewhere, it may do again, as the run can die before that note. If it throws, nothing of what it did through the connection stays,
 * the tables stay registered, the command is refused with MT392, and the next one calls the hook again with the same steps, and
 * with those that have come since.
 */
public interface RegistrationHook {

    /**
     * The provider that the hook belongs to; it never hears of another.
     *
     * @return the class with the annotation {@code MetaTableProvider}
     */
    Class<?> provider();

    /**
     * Does what is to be done for tables that were registered.
     *
     * @param registration the provider, its models and their registrations, and what has changed
     * @param connection in a transaction, with the search path and the limits of a revision; neither committed, rolled back nor
     *     closed here. It is for the application's own rows: a hook that writes to the catalog is refused with MT393
     * @throws Exception if it can't be done; the next run calls the hook again
     */
    void registered(Registration registration, Connection connection) throws Exception;
}
