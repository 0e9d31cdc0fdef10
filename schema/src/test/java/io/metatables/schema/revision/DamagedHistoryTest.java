package io.metatables.schema.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.metatables.schema.finding.FindingException;
import io.metatables.schema.model.DatabaseSchema;
import io.metatables.schema.snapshot.SampleTables;
import io.metatables.schema.snapshot.TableFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each way in which a history can be wrong: the codes are all that are reported, no more. */
class DamagedHistoryTest {
    private static final String SECOND = "V0002.1__add_accounts.sql";

    @TempDir
    private Path root;

    private Workspace workspace;

    @BeforeEach
    void makeAHistory() {
        workspace = new Workspace(root).withHistory();
    }

    private AbstractStringAssert<?> assertRefused(String... codes) {
        FindingException e = catchThrowableOfType(FindingException.class, workspace::history);
        assertThat(e).as("refused").isNotNull();
        assertThat(Workspace.codes(e)).as(e.getMessage()).containsExactly(codes);
        assertThat(e).hasMessageContaining(workspace.revisions().toString());
        return assertThat(e.getMessage());
    }

    @Test
    void missingFiles() {
        workspace.delete("V0001__first.sql");
        workspace.delete("U0002.2__add_accounts.sql");
        workspace.delete("V0003__drop_a.json");

        assertRefused("MT305", "MT305", "MT305")
                .contains("V0001__first.sql is missing")
                .contains("U0002.2__add_accounts.sql is missing")
                .contains("V0003__drop_a.json is missing");
    }

    @Test
    void missingSnapshot() {
        workspace.delete("schema.json");

        assertRefused("MT305").contains("schema.json is missing, but U0001__first.sql is there");
    }

    @Test
    void unlistedFiles() {
        workspace.write("V0004__stray.sql", "SELECT 4;");
        workspace.write("R__repeatable.sql", "SELECT 4;");
        workspace.write("below/V0005__hidden.sql", "SELECT 4;");
        workspace.write("V0004__stray.json", "{}");

        assertRefused("MT306", "MT306", "MT306", "MT306").contains("V0004__stray.sql is not listed");
    }

    @Test
    void duplicatedFile() {
        workspace.write("V0001__copy.sql", workspace.read("V0001__first.sql"));

        assertRefused("MT307").contains("V0001__copy.sql has the number of V0001__first.sql");
    }

    @Test
    void editedHeader() {
        workspace.replace(SECOND, "Parent: 0001", "Parent: 0009");
        workspace.replace("V0003__drop_a.sql", "-- Message: drop a\n", "");

        assertRefused("MT308", "MT308")
                .contains(SECOND + " has a header that does not go with schema.json")
                .contains("    -- Parent: 0001\n")
                .contains("V0003__drop_a.sql does not begin with the header of a revision");
    }

    @Test
    void filesThatWereSwapped() {
        String up = workspace.read("V0001__first.sql");
        workspace.write("V0001__first.sql", workspace.read("U0001__first.sql"));
        workspace.write("U0001__first.sql", up);

        assertRefused("MT308", "MT308").contains("-- Revision 0001, part 1 of 1, up");
    }

    @Test
    void gap() {
        String schema = workspace.read("schema.json");
        workspace.write("schema.json", schema.replaceAll("    \\{\"revision\":\"0002\".*\n", ""));

        assertRefused("MT309")
                .contains("revision 0003 with the parent 0002 where revision 0002 with the parent 0001 is expected");
    }

    @Test
    void fork() {
        String schema = workspace.read("schema.json");
        String twin = "    {\"revision\":\"0003\",\"message\":\"other\",\"parent\":\"0002\",\"schema\":\"sha256:"
                + "a".repeat(64) + "\",\"parts\":1},\n";
        workspace.write(
                "schema.json", schema.replace("    {\"revision\":\"0003\"", twin + "    {\"revision\":\"0003\""));

        assertRefused("MT310")
                .contains("several revisions with the parent 0002: 0003 \"other\", 0003 \"drop a\".")
                .contains("`metatables migrations rebase --keep <message>`");
    }

    @Test
    void numberTwice() {
        workspace.replace("schema.json", "\"revision\":\"0003\"", "\"revision\":\"0002\"");

        assertRefused("MT307").contains("0002 \"add accounts\", 0002 \"drop a\"");
    }

    @Test
    void unfinishedMerge() {
        workspace.replace("schema.json", "  \"revisions\": [", "<<<<<<< HEAD\n  \"revisions\": [");

        assertRefused("MT303");
    }

    @Test
    void unfinishedMergeOfAScriptAndADelta() {
        workspace.replace("V0001__first.sql", "SELECT 1;", "<<<<<<< HEAD\nSELECT 1;");
        workspace.replace("V0003__drop_a.json", "  \"dropped\"", ">>>>>>> other\n  \"dropped\"");

        assertRefused("MT303", "MT303");
    }

    @Test
    void newerFormatOfADelta() {
        workspace.replace("V0001__first.json", "\"format\": 2", "\"format\": 3");

        assertRefused("MT302");
    }

    @Test
    void deltaOfAnotherRevision() {
        workspace.write("V0001__first.json", workspace.read("V0003__drop_a.json"));

        assertRefused("MT301").contains("it is of revision 0003, not 0001");
    }

    @Test
    void editedDelta() {
        workspace.replace("V0001__first.json", "\"type\":\"uuid\"", "\"type\":\"text\"");

        assertRefused("MT311").contains("V0001__first.json leads to another schema");
    }

    @Test
    void editedDrop() {
        workspace.replace("V0003__drop_a.json", "{\"identifier\":\"A\"}", "{\"identifier\":\"Z\"}");

        assertRefused("MT311").contains("V0003__drop_a.json drops a table that was not there");
    }

    @ParameterizedTest
    @CsvSource({
        "Gone,Account,renames Gone to Account",
        "A,Account,renames A to Account",
        "Account,B,renames Account to B",
    })
    void editedRename(String from, String to, String problem) {
        String rename = "\"renamed\": [{\"from\":\"" + from + "\",\"to\":\"" + to + "\"}],\n  \"tables\"";
        workspace.replace("V0003__drop_a.json", "\"tables\"", rename);

        assertRefused("MT311").contains("V0003__drop_a.json " + problem + ", which cannot be");
    }

    @Test
    void renameThatIsADropAsWell() {
        workspace.compileRename("Account", "B", SampleTables.small("B"));
        workspace.accept("rename");
        workspace.replace("V0004__rename.json", "\"dropped\": []", "\"dropped\": [{\"identifier\":\"Account\"}]");

        assertRefused("MT311").contains("V0004__rename.json renames Account to B, which cannot be");
    }

    @Test
    void unknownKeyInARename() {
        String rename = "\"renamed\": [{\"from\":\"A\",\"to\":\"B\",\"why\":\"x\"}],\n  \"tables\"";
        workspace.replace("V0003__drop_a.json", "\"tables\"", rename);

        assertRefused("MT301").contains("the key \"why\" is unknown");
    }

    @Test
    void downScriptWithTheSchemasOfTheUpScript() {
        Revision revision = workspace.history().revision("0003");
        workspace.write("U0003__drop_a.sql", revision.parts().get(0).up().text().replace("1 of 1, up", "1 of 1, down"));

        assertRefused("MT308").contains("-- Schema before: " + revision.fingerprintAfter());
    }

    @Test
    void editedSnapshot() {
        workspace.replace("schema.json", "Short name.", "Long name.");

        assertRefused("MT311")
                .contains("schema.json describes tables otherwise")
                .contains(": Account.");
    }

    @Test
    void mergeThatTookTheTablesOfOneBranchAndTheChainOfTheOther() {
        String line = "    " + TableFormat.write(SampleTables.small("B")) + "\n  ],\n  \"revisions\"";
        workspace.replace("schema.json", "\n  ],\n  \"revisions\"", ",\n" + line);

        assertRefused("MT311").contains(": B.");
    }

    @Test
    void transactionWithoutConf() {
        workspace.delete("V0002.2__add_accounts.sql.conf");

        assertRefused("MT314").contains("V0002.2__add_accounts.sql.conf, which tells Flyway so, is missing");
    }

    @Test
    void confWithoutTransaction() {
        workspace.write("V0001__first.sql.conf", "executeInTransaction=false\n");
        workspace.write("V0002.2__add_accounts.sql.conf", "executeInTransaction=true\n");

        assertRefused("MT314", "MT314").contains("V0001__first.sql.conf tells Flyway otherwise");
    }

    @Test
    void historyOfAnotherProvider() {
        FindingException e = catchThrowableOfType(
                FindingException.class,
                () -> RevisionHistory.read(workspace.revisions(), DatabaseSchema.empty("acme.core", "other")));

        assertThat(Workspace.codes(e)).containsExactly("MT312");
        assertThat(e).hasMessageContaining("prefix acme; the provider has namespace acme.core and prefix other");
    }

    @Test
    void entriesThatCannotBe() {
        workspace.replace("schema.json", "\"parts\":2", "\"parts\":0");

        assertRefused("MT301").contains("of revision 0002 cannot be right");
    }

    @Test
    void notTextAtAll() throws IOException {
        Files.write(workspace.revisions().resolve("V0001__first.sql"), new byte[] {(byte) 0xFF, (byte) 0xFE});

        assertRefused("MT301").contains("V0001__first.sql is damaged: it is not UTF-8");
    }

    @Test
    void folderWhereAFileIsExpected() throws IOException {
        workspace.delete("V0001__first.sql");
        Files.createDirectory(workspace.revisions().resolve("V0001__first.sql"));

        assertRefused("MT304").contains("V0001__first.sql cannot be read");
    }
}
