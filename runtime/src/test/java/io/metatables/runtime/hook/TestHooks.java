package io.metatables.runtime.hook;

import io.metatables.runtime.catalog.RecordedStep;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Collectors;

/** Hooks that do right, and hooks that do wrong. */
public final class TestHooks {

    private TestHooks() {}

    /** The provider of the hooks. */
    public interface Markets {}

    /** Another provider. */
    public interface Others {}

    /** Writes what it hears into a table of the application. */
    public static class Writes implements RegistrationHook {
        @Override
        public Class<?> provider() {
            return Markets.class;
        }

        @Override
        public void registered(Registration registration, Connection connection) throws Exception {
            for (RecordedStep step : registration.steps()) {
                String changes = step.changes().stream()
                        .map(change -> change.identifier() + " " + change.kind())
                        .collect(Collectors.joining(", "));
                note(connection, step.kind() + " " + step.revision() + ": " + changes);
            }
            note(
                    connection,
                    registration.provider().namespace() + " in " + registration.targetSchema() + " at "
                            + registration.revision() + ": "
                            + registration.models().size() + " models, entries "
                            + registration.entries().stream()
                                    .map(entry -> entry.identifier() + " " + entry.status())
                                    .collect(Collectors.joining(", ")));
        }
    }

    /** Would write, if it were asked. */
    public static final class OfOthers extends Writes {
        @Override
        public Class<?> provider() {
            return Others.class;
        }
    }

    /** Writes, and then throws. */
    public static final class Throws extends Writes {
        @Override
        public void registered(Registration registration, Connection connection) throws Exception {
            super.registered(registration, connection);
            throw new IllegalStateException("the exchange does not answer");
        }
    }

    /** Runs where a class is missing. */
    public static final class LacksAClass extends Writes {
        @Override
        public void registered(Registration registration, Connection connection) {
            throw new NoClassDefFoundError("com/acme/Gone");
        }
    }

    /** Keeps an error for itself, which the transaction doesn't. */
    public static final class Swallows extends Writes {
        @Override
        public void registered(Registration registration, Connection connection) {
            try {
                execute(connection, "SELECT no_such_column");
            } catch (SQLException e) {
                // as an application might
            }
        }
    }

    /** Dies with its connection. */
    public static final class Dies extends Writes {
        @Override
        public void registered(Registration registration, Connection connection) throws Exception {
            super.registered(registration, connection);
            execute(connection, "SELECT pg_terminate_backend(pg_backend_pid())");
        }
    }

    /** Leaves a row that is checked at the end of the transaction only. */
    public static final class FailsAtTheEnd extends Writes {
        @Override
        public void registered(Registration registration, Connection connection) throws Exception {
            execute(connection, "INSERT INTO public.checked_late VALUES (1), (1)");
        }
    }

    /** Writes to the catalog. */
    public static final class ChangesTheCatalog extends Writes {
        @Override
        public void registered(Registration registration, Connection connection) throws Exception {
            execute(connection, "UPDATE metatables.catalog__registered_table SET description = 'mine'");
        }
    }

    /** Commits. */
    public static final class Commits extends Writes {
        @Override
        public void registered(Registration registration, Connection connection) throws Exception {
            super.registered(registration, connection);
            connection.commit();
        }
    }

    /** Closes. */
    public static final class Closes extends Writes {
        @Override
        public void registered(Registration registration, Connection connection) throws Exception {
            connection.close();
        }
    }

    /** Cannot be made. */
    public static final class HasNoConstructor extends Writes {
        private HasNoConstructor() {}
    }

    /** Does not know whose it is. */
    public static final class OfNobody extends Writes {
        @Override
        @SuppressWarnings("NullAway") // as an application without it might
        public Class<?> provider() {
            return null;
        }
    }

    private static void note(Connection connection, String text) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("INSERT INTO public.heard (text) VALUES (?)")) {
            statement.setString(1, text);
            statement.executeUpdate();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
