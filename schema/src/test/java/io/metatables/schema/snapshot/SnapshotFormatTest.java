package io.metatables.schema.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.metatables.schema.finding.FindingException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SnapshotFormatTest {
    private static final String HASH = "sha256:" + "0".repeat(64);
    private static final Snapshot SNAPSHOT = new Snapshot(
            SampleTables.EMPTY.withTables(List.of(SampleTables.small("B"), SampleTables.small("A"))),
            List.of(
                    new ChainEntry("0001", "first", null, HASH, 1),
                    new ChainEntry("0002", "über \"alles\"", "0001", HASH, 2)));
    private static final String TEXT = """
            {
              "format": 2,
              "namespace": "acme.core",
              "prefix": "acme",
              "tables": [
                {"identifier":"A","kind":"meta-table","name":"acme__a","columns":[{"name":"uid","type":"uuid"}]},
                {"identifier":"B","kind":"meta-table","name":"acme__b","columns":[{"name":"uid","type":"uuid"}]}
              ],
              "revisions": [
                {"revision":"0001","message":"first","schema":"HASH","parts":1},
                {"revision":"0002","message":"über \\"alles\\"","parent":"0001","schema":"HASH","parts":2}
              ]
            }
            """.replace("HASH", HASH);

    @Test
    void writesOneLineATableAndOneLineARevision() {
        assertThat(SnapshotFormat.write(SNAPSHOT)).isEqualTo(TEXT);
        assertThat(SnapshotFormat.read(TEXT, "schema.json")).isEqualTo(SNAPSHOT);
    }

    @Test
    void readsAndWritesWhatIsBesideTheTables() {
        Snapshot snapshot = new Snapshot(SampleTables.EMPTY.withObjects(EverySort.objects()), List.of());
        String text = SnapshotFormat.write(snapshot);
        assertThat(text)
                .contains("{\"object\":\"extension\",\"name\":\"citext\"},\n")
                .contains(
                        "{\"object\":\"enum-type\",\"schema\":\"app\",\"name\":\"Mood\",\"description\":\"How it is.\","
                                + "\"labels\":[\"so so\",\"fine\"]},\n");
        assertThat(SnapshotFormat.read(text, "schema.json")).isEqualTo(snapshot);
    }

    @Test
    void readsTheFormerFormat() {
        assertThat(SnapshotFormat.read(TEXT.replace("\"format\": 2", "\"format\": 1"), "schema.json"))
                .isEqualTo(SNAPSHOT);
    }

    @Test
    void writesEmptyListsSoThatTheFirstLineOfEachIsAlwaysThere() {
        assertThat(SnapshotFormat.write(new Snapshot(SampleTables.EMPTY, List.of())))
                .contains("  \"tables\": [],\n  \"revisions\": []\n");
    }

    @Test
    void readsWhatAWindowsCheckoutLeaves() {
        assertThat(SnapshotFormat.read(TEXT.replace("\n", "\r\n"), "schema.json"))
                .isEqualTo(SNAPSHOT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "{}", "{\"format\":\"1\"}", "{\"format\":1.5}", "{\"format\":0}"})
    void refusesWhatIsNoSnapshot(String text) {
        assertThatThrownBy(() -> SnapshotFormat.read(text, "x/schema.json"))
                .isInstanceOf(FindingException.class)
                .hasMessageStartingWith("[MT301] x/schema.json is damaged: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"prefix\"", "\"namespace\"", "\"format\"", "\"revision\":\"0002\",", "\"schema\":"})
    void refusesAMissingAndAnUnknownKey(String key) {
        String damaged = TEXT.replace(key, key.replaceFirst("[a-z]+", "unknown"));

        assertThatThrownBy(() -> SnapshotFormat.read(damaged, "schema.json"))
                .hasMessageContaining("[MT301]")
                .hasMessageContaining("is missing");
    }

    @Test
    void refusesATruncatedFileAndSaysWhere() {
        assertThatThrownBy(() -> SnapshotFormat.read(TEXT.substring(0, TEXT.length() / 2), "schema.json"))
                .hasMessageContaining("[MT301] schema.json is damaged: it ends too early");
        assertThatThrownBy(
                        () -> SnapshotFormat.read(TEXT.replace("},\n    {\"identifier\":\"B\"", "}\n    {\"x\""), "s"))
                .hasMessageContaining("it is not JSON, see line 7, column");
        assertThatThrownBy(() -> SnapshotFormat.read(TEXT + "{}", "s")).hasMessageContaining("[MT301]");
    }

    @Test
    void refusesTwoTablesWithOneIdentifier() {
        assertThatThrownBy(() -> SnapshotFormat.read(TEXT.replace("\"identifier\":\"B\"", "\"identifier\":\"A\""), "s"))
                .hasMessageContaining("[MT301] s is damaged: two tables have the identifier A.");
    }

    @Test
    void refusesAFormatOfALaterReleaseWhateverElseIsInTheFile() {
        assertThatThrownBy(() -> SnapshotFormat.read("{\"format\": 3, \"somethingNew\": {}}", "schema.json"))
                .hasMessage("""
                        [MT302] schema.json has format 3; this release of MetaTables reads formats up to 2.
                          Use the MetaTables release that wrote the file, or a later one, for the compiler and the\
                         command line alike.""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<<<<<<< HEAD", ">>>>>>> feature/orders", "<<<<<<<"})
    void namesTheLineOfAConflictMarker(String marker) {
        String conflicted = TEXT.replace("  \"revisions\": [", marker + "\n  \"revisions\": [");

        assertThatThrownBy(() -> SnapshotFormat.read(conflicted, "schema.json"))
                .hasMessageContaining("[MT303] schema.json has a git conflict marker in line 9.")
                .hasMessageContaining("`metatables migrations rebase`");
    }
}
