package io.metatables.runtime.migrate;

import static io.metatables.runtime.testing.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.metatables.runtime.Migrations;
import io.metatables.runtime.testing.HistoryBuilder;
import io.metatables.runtime.testing.Schemas;
import io.metatables.runtime.testing.TestDatabase;
import io.metatables.runtime.testing.TestRegistry;
import io.metatables.runtime.testing.TestServer;
import io.metatables.schema.revision.EmptyRequest;
import io.metatables.schema.revision.EmptyRevision;
import io.metatables.schema.revision.ProviderFolders;
import io.metatables.schema.revision.squash.RevisionRange;
import io.metatables.schema.revision.squash.Squash;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Revisions that a class does, in the chain of the others. */
@Tag("database")
class JavaRevisionTest {
    @TempDir
    Path folder;

    private final TestDatabase database = TestServer.newDatabase();

    /** Fills names. */
    public static final class FillNames implements JavaRevision {
        @Override
        public void up(Connection connection) throws SQLException {
            run(connection, "INSERT INTO tm__asset (name, updated_at) VALUES ('made in Java', now())");
        }

        @Override
        public void down(Connection connection) throws SQLException {
            run(connection, "DELETE FROM tm__asset WHERE name = 'made in Java'");
        }
    }

    /** Fails in the middle. */
    public static final class Fails implements JavaRevision {
        @Override
        public void up(Connection connection) throws SQLException {
            run(connection, "INSERT INTO tm__asset (name, updated_at) VALUES ('half', now())");
            throw new IllegalStateException("the file of prices is empty");
        }

        @Override
        public void down(Connection connection) {}
    }

    @Test
    void goesThereAndBackBetweenOthers() {
        HistoryBuilder history = withClass(FillNames.class.getName());
        history.accept("issuers", Schemas.second());

        assertThat(migrations(history)
                        .upgrade(new MigrationTarget.Head(), MigrationListener.NONE)
                        .to())
                .isEqualTo("0003");
        assertThat(database.query("SELECT name FROM tm__asset")).containsExactly("made in Java");
        assertThat(migrations(history).current().applied()).isEqualTo("0003");
        migrations(history).downgrade(MigrationTarget.parse("1"), MigrationListener.NONE);
        assertThat(database.query("SELECT name FROM tm__asset")).isEmpty();
        assertThat(migrations(history)
                        .upgrade(new MigrationTarget.Head(), MigrationListener.NONE)
                        .to())
                .isEqualTo("0003");
    }

    @Test
    void isOnePartOfSeveralOnceSquashed() {
        HistoryBuilder history = withClass(FillNames.class.getName());
        history.accept("issuers", Schemas.second());
        Squash.run(history.folder(), RevisionRange.parse("0001..0003"), "all", Set.of());

        assertThat(migrations(history)
                        .upgrade(new MigrationTarget.Head(), MigrationListener.NONE)
                        .to())
                .isEqualTo("0001");
        assertThat(database.query("SELECT name FROM tm__asset")).containsExactly("made in Java");
        migrations(history).downgrade(new MigrationTarget.Base(), MigrationListener.NONE);
        assertThat(database.query("SELECT to_regclass('tm__asset') IS NULL")).containsExactly("t");
    }

    @Test
    void isTriedAgainWhenATableWasInUse() throws SQLException {
        HistoryBuilder history = withClass(FillNames.class.getName());
        migrations(history).upgrade(MigrationTarget.parse("1"), MigrationListener.NONE);
        Migrations hasty =
                migrations(history).with(MigrationSettings.defaults().withLockTimeout(Duration.ofMillis(100), 5));
        try (Connection other = database.dataSource().getConnection()) {
            other.setAutoCommit(false);
            run(other, "LOCK TABLE tm__asset");
            hasty.upgrade(new MigrationTarget.Head(), onRetry(() -> other.rollback()));
        }

        assertThat(database.query("SELECT name FROM tm__asset")).containsExactly("made in Java");
    }

    private interface Release {
        void run() throws SQLException;
    }

    private static MigrationListener onRetry(Release release) {
        return new MigrationListener() {
            @Override
            public void retrying(RevisionStep step, int attempt, Duration pause) {
                try {
                    release.run();
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            }
        };
    }

    @Test
    void leavesNothingBehindWhenItFails() {
        HistoryBuilder history = withClass(Fails.class.getName());

        assertRefused(
                        MigrationCode.STATEMENT_FAILED,
                        () -> migrations(history).upgrade(new MigrationTarget.Head(), MigrationListener.NONE))
                .contains("V0002__fill_names.sql", "Fails", "the file of prices is empty");
        assertThat(database.query("SELECT name FROM tm__asset")).isEmpty();
        assertThat(migrations(history).current().applied()).isEqualTo("0001");
    }

    @Test
    void itsClassHasToBeThere() {
        HistoryBuilder history = withClass("com.acme.Nobody");

        assertRefused(
                        MigrationCode.JAVA_REVISION,
                        () -> migrations(history).upgrade(new MigrationTarget.Head(), MigrationListener.NONE))
                .contains("V0002__fill_names.sql", "com.acme.Nobody is not on the class path");
    }

    @Test
    void itsClassHasToBeOne() {
        HistoryBuilder history = withClass(String.class.getName());

        assertRefused(
                        MigrationCode.JAVA_REVISION,
                        () -> migrations(history).upgrade(new MigrationTarget.Head(), MigrationListener.NONE))
                .contains("java.lang.String does not implement");
    }

    private HistoryBuilder withClass(String className) {
        HistoryBuilder history = new HistoryBuilder(folder, Schemas.BASE).accept("assets", Schemas.first());
        ProviderFolders folders =
                new ProviderFolders(folder.resolve("pending"), history.folder(), folder.resolve("compiled.json"));
        EmptyRevision.add(new EmptyRequest(folders, "fill names", true, className));
        return history;
    }

    private Migrations migrations(HistoryBuilder history) {
        return Migrations.of(TestRegistry.of(history.head()), classes(), database.dataSource());
    }

    /** The history, and the classes of this test. */
    private ClassLoader classes() {
        try {
            return new URLClassLoader(new URL[] {folder.toUri().toURL()}, JavaRevisionTest.class.getClassLoader());
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
