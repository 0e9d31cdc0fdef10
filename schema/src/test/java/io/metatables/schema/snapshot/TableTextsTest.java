package io.metatables.schema.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.metatables.schema.model.DatabaseSchema;
import io.metatables.schema.model.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableTextsTest {
    private static final TextSource SOURCE = TextSource.committed("schema.json");
    private static final DatabaseSchema SCHEMA =
            SampleTables.EMPTY.withTables(List.of(SampleTables.account(), SampleTables.balances()));
    private static final String TEXT = SnapshotFormat.write(new Snapshot(SCHEMA, List.of()));

    @Test
    void equalLinesAreReadAsTheTableThatWasWritten() {
        TableTexts texts = new TableTexts();
        Table account = SCHEMA.tables().get(0);
        texts.line(account);

        List<Table> read = SnapshotFormat.read(TEXT, SOURCE, texts).schema().tables();

        assertThat(read).isEqualTo(SCHEMA.tables());
        assertThat(read.get(0)).isSameAs(account);
        assertThat(SnapshotFormat.read(TEXT, SOURCE, texts).schema().tables().get(1))
                .isSameAs(read.get(1));
    }

    @Test
    void linesThatSomebodyHasLaidOutAnewAreWrittenAsEver() {
        TableTexts texts = new TableTexts();
        String spaced = TEXT.replace("\"kind\":", "\"kind\" : ");

        Snapshot read = SnapshotFormat.read(spaced, SOURCE, texts);

        assertThat(read.schema()).isEqualTo(SCHEMA);
        assertThat(SnapshotFormat.write(read, texts)).isEqualTo(TEXT);
        assertThat(texts.fingerprint(read.schema())).isEqualTo(SchemaFingerprint.of(SCHEMA));
    }

    @Test
    void filesInAnotherLayoutAreReadAsAWhole() {
        assertThat(SnapshotFormat.read(TEXT.replace("\n", "\r\n"), SOURCE).schema())
                .isEqualTo(SCHEMA);
        assertThat(SnapshotFormat.read(TEXT.replace("\n    {", "{"), SOURCE).schema())
                .isEqualTo(SCHEMA);
    }

    @Test
    void aCommaThatIsMissingOrTooManyIsDamage() {
        for (String damaged :
                List.of(TEXT.replace("},\n    {", "}\n    {"), TEXT.replace("\n  ],\n  \"rev", ",\n  ],\n  \"rev"))) {
            assertThat(damaged).isNotEqualTo(TEXT);
            assertThatThrownBy(() -> SnapshotFormat.read(damaged, SOURCE)).hasMessageContaining("[MT301]");
        }
    }

    @Test
    void aTableThatIsThereTwiceIsDamage() {
        String line = "    " + TableFormat.write(SCHEMA.tables().get(0));
        String twice = TEXT.replace(line + ",", line + ",\n" + line + ",");

        assertThatThrownBy(() -> SnapshotFormat.read(twice, SOURCE)).hasMessageContaining("[MT301]");
    }
}
