package io.metatables.runtime.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.metatables.runtime.Migrations;
import io.metatables.runtime.migrate.current.AppliedRevisions;
import io.metatables.runtime.testing.CatalogDump;
import io.metatables.runtime.testing.HistoryBuilder;
import io.metatables.runtime.testing.Schemas;
import io.metatables.runtime.testing.TestDatabase;
import io.metatables.runtime.testing.TestRegistry;
import io.metatables.runtime.testing.TestServer;
import io.metatables.schema.diff.Renames;
import io.metatables.schema.model.DatabaseSchema;
import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.model.Table;
import io.metatables.schema.revision.RenamedTable;
import io.metatables.schema.revision.Revision;
import io.metatables.schema.revision.RevisionHistory;
import io.metatables.schema.revision.squash.RevisionRange;
import io.metatables.schema.revision.squash.Squash;
import io.metatables.schema.revision.squash.SquashedRevision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Squashed revisions lead to the same database as one by one, and back. */
@Tag("database")
class SquashTest {
    @TempDir
    private Path root;

    private SquashedRevision squash(HistoryBuilder history, String range) {
        return Squash.run(history.folder(), RevisionRange.parse(range), "", Set.of());
    }

    private static List<String> titles(HistoryBuilder history) {
        return RevisionHistory.read(history.folder()).revisions().stream()
                .map(revision -> revision.number() + " " + revision.message())
                .toList();
    }

    private static TestDatabase upgraded(HistoryBuilder history) {
        TestDatabase database = TestServer.newDatabase();
        migrations(history, database).upgrade(new MigrationTarget.Head(), MigrationListener.NONE);
        return database;
    }

    private static Migrations migrations(HistoryBuilder history, TestDatabase database) {
        return Migrations.of(TestRegistry.of(history.head()), history.classLoader(), database.dataSource());
    }

    private static CatalogDump dump(TestDatabase database) {
        return CatalogDump.of(database.dataSource());
    }

    private static void assertSame(TestDatabase one, TestDatabase other) {
        assertThat(dump(one).differencesFrom(dump(other))).isEmpty();
    }

    /** To the head and back leaves what the history before it leaves. */
    private void assertGoesBack(HistoryBuilder history, TestDatabase database) {
        CatalogDump before = dump(database);
        Migrations migrations = migrations(history, database);
        migrations.downgrade(MigrationTarget.parse("base"), MigrationListener.NONE);
        assertThat(database.query("SELECT relname FROM pg_class WHERE relname LIKE 'tm\\_\\_asset%'"))
                .isEmpty();
        migrations.upgrade(new MigrationTarget.Head(), MigrationListener.NONE);
        assertThat(dump(database).differencesFrom(before)).isEmpty();
    }

    @Test
    void tablesThatAreNewAreMadeAtOnce() throws IOException {
        TestDatabase apart = upgraded(Schemas.history(root.resolve("apart")));
        HistoryBuilder history = Schemas.history(root.resolve("squashed"));

        SquashedRevision squashed = squash(history, "1..head");

        assertThat(squashed.parts()).isEqualTo(1);
        assertThat(squashed.fileNames())
                .containsExactly(
                        "V0001__assets_issuers_longer_names.sql",
                        "U0001__assets_issuers_longer_names.sql",
                        "V0001__assets_issuers_longer_names.json");
        try (Stream<Path> files = Files.list(history.folder())) {
            assertThat(files).hasSize(4);
        }
        assertThat(Files.readString(
                        history.folder().resolve(squashed.fileNames().get(0))))
                .contains("name varchar(100)")
                .doesNotContain("ALTER COLUMN", "tm__issuer");
        TestDatabase database = upgraded(history);
        assertThat(dump(database).differencesFrom(dump(apart)))
                .as("a schema that was needed on the way stays")
                .allMatch(line -> line.contains("schema tm_reference"));
        assertGoesBack(history, database);
    }

    @Test
    void tablesThatWereThereKeepEveryStep() {
        TestDatabase apart = upgraded(Schemas.history(root.resolve("apart")));
        HistoryBuilder history = Schemas.history(root.resolve("squashed"));

        SquashedRevision squashed = squash(history, "0002..0003");

        assertThat(squashed.parts()).isEqualTo(2);
        assertThat(titles(history)).containsExactly("0001 assets", "0002 issuers, longer names");
        TestDatabase database = upgraded(history);
        assertSame(database, apart);
        assertGoesBack(history, database);
    }

    @Test
    void laterRevisionsMoveUp() {
        TestDatabase apart = upgraded(Schemas.history(root.resolve("apart")));
        HistoryBuilder history = Schemas.history(root.resolve("squashed"));

        SquashedRevision squashed =
                Squash.run(history.folder(), RevisionRange.parse("1..2"), "the beginning", Set.of());

        assertThat(squashed.moved()).isEqualTo(1);
        assertThat(titles(history)).containsExactly("0001 the beginning", "0002 longer names");
        assertSame(upgraded(history), apart);
    }

    @Test
    void whatWasWrittenByHandStays() {
        HistoryBuilder history = new HistoryBuilder(root, Schemas.BASE)
                .accept(
                        "assets",
                        Schemas.first(),
                        Scripts.thenUp("INSERT INTO tm__asset (name, updated_at) VALUES ('one', now());"))
                .accept("issuers", Schemas.second());

        assertThat(squash(history, "1..2").parts()).isEqualTo(2);

        assertThat(upgraded(history).query("SELECT name FROM tm__asset")).containsExactly("one");
    }

    @Test
    void aRenameOfARenameIsARename() {
        DatabaseSchema first = Schemas.many(1);
        HistoryBuilder history = new HistoryBuilder(root, Schemas.BASE)
                .accept("one", first)
                .accept("two", renamed(first, "Second"), new Renames(Map.of("Second", "Table0"), Map.of()))
                .accept("three", renamed(first, "Third"), new Renames(Map.of("Third", "Second"), Map.of()));

        squash(history, "2..3");

        List<Revision> revisions = RevisionHistory.read(history.folder()).revisions();
        assertThat(revisions.get(1).delta().renamed()).containsExactly(new RenamedTable("Table0", "Third"));
        TestDatabase database = upgraded(history);
        assertThat(database.query("SELECT relname FROM pg_class WHERE relname LIKE 'tm\\_\\_t%' AND relkind = 'r'"))
                .containsExactly("tm__third");
        assertThat(database.query("SELECT identifier FROM metatables.catalog__registered_table"))
                .containsExactly("Third");
    }

    private static DatabaseSchema renamed(DatabaseSchema schema, String identifier) {
        Table table = schema.tables().get(0);
        return schema.withTables(List.of(table.toBuilder()
                .identifier(identifier)
                .name(QualifiedName.of("tm__" + identifier.toLowerCase(Locale.ROOT)))
                .build()));
    }

    @Test
    void whatADatabaseHasAppliedStays() {
        HistoryBuilder history = Schemas.history(root);
        TestDatabase database = TestServer.newDatabase();
        migrations(history, database).upgrade(MigrationTarget.parse("2"), MigrationListener.NONE);

        Set<String> applied = AppliedRevisions.in(database.dataSource(), "tm__schema_history");

        assertThat(applied).containsExactly("0001", "0002");
        assertThatThrownBy(() -> Squash.run(history.folder(), RevisionRange.parse("2..3"), "", applied))
                .hasMessageContaining("[MT535]")
                .hasMessageContaining("has applied 0002,");
        assertThat(titles(history)).hasSize(3);
    }

    @Test
    void refusesWhatIsNoRange() {
        HistoryBuilder history = Schemas.history(root);

        assertThatThrownBy(() -> squash(history, "2..2")).hasMessageContaining("[MT533]");
        assertThatThrownBy(() -> squash(history, "3..2")).hasMessageContaining("[MT533]");
        assertThatThrownBy(() -> squash(history, "2-3")).hasMessageContaining("[MT533]");
        assertThatThrownBy(() -> squash(history, "2..9")).hasMessageContaining("[MT313]");
    }
}
