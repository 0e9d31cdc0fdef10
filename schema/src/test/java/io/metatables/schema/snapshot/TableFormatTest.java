package io.metatables.schema.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.metatables.schema.finding.FindingException;
import io.metatables.schema.model.Table;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Isolated("it changes the locale of the JVM")
class TableFormatTest {
    private static final TextSource SOURCE = TextSource.committed("line.json");

    @Test
    void writesTheSmallestTableWithoutAnythingEmpty() {
        assertThat(TableFormat.write(SampleTables.small("A")))
                .isEqualTo("{\"identifier\":\"A\",\"kind\":\"meta-table\",\"name\":\"acme__a\","
                        + "\"columns\":[{\"name\":\"uid\",\"type\":\"uuid\"}]}");
    }

    @Test
    void writesEverythingInAFixedOrder() {
        assertThat(TableFormat.write(SampleTables.account()))
                .isEqualTo("{\"identifier\":\"Account\",\"kind\":\"meta-table\",\"schema\":\"ledger\","
                        + "\"name\":\"acme__account\",\"description\":\"An account, \\\"ours\\\" or <theirs> & 'others':"
                        + " größer, 口座.\\nSecond line.\",\"labels\":[\"core\",\"money\"],\"columns\":["
                        + "{\"name\":\"uid\",\"type\":\"uuid\"},"
                        + "{\"name\":\"code\",\"type\":\"varchar(32)\",\"description\":\"Short name.\"},"
                        + "{\"name\":\"balance\",\"type\":\"numeric(20,8)\",\"default\":\"0\"},"
                        + "{\"name\":\"owner_uid\",\"type\":\"uuid\",\"nullable\":true},"
                        + "{\"name\":\"status\",\"type\":\"text\"}],"
                        + "\"primaryKey\":{\"name\":\"pk__acme__account\",\"columns\":[\"uid\"]},"
                        + "\"uniqueConstraints\":[{\"name\":\"uq__acme__account__code\",\"columns\":[\"code\"]}],"
                        + "\"foreignKeys\":[{\"name\":\"fk__acme__account__owner_uid\",\"columns\":[\"owner_uid\"],"
                        + "\"target\":\"acme__owner\",\"targetColumns\":[\"uid\"],\"onDelete\":\"set-null\","
                        + "\"onUpdate\":\"no-action\"}],\"checkConstraints\":["
                        + "{\"name\":\"ck__acme__account__balance\",\"expression\":\"balance >= 0\"},"
                        + "{\"name\":\"ck__acme__account__status\",\"column\":\"status\","
                        + "\"values\":[\"OPEN\",\"CLOSED\"]}],"
                        + "\"indexes\":[{\"name\":\"ix__acme__account__owner_uid\",\"columns\":[\"owner_uid\"]}]}");
    }

    @Test
    void readsWhatItWrote() {
        for (Table table : new Table[] {
            SampleTables.small("A"),
            SampleTables.account(),
            SampleTables.balances(),
            EverySort.table(),
            EverySort.partitioned(),
            EverySort.child()
        }) {
            assertThat(TableFormat.read(TableFormat.write(table), SOURCE)).isEqualTo(table);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-SA-u-nu-arab", "th-TH-u-ca-buddhist", "de-DE"})
    void writesTheSameBytesInEveryLocale(String tag) {
        String expected = TableFormat.write(SampleTables.account()) + TableFormat.write(SampleTables.balances());
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            assertThat(TableFormat.write(SampleTables.account()) + TableFormat.write(SampleTables.balances()))
                    .isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"name\":\"acme__balances_ts\"  | \"nme\":\"acme__balances_ts\"  | the key \"name\" is missing",
                "\"identifier\":                 | \"colour\":\"red\",\"identifier\": | the key \"colour\" is unknown",
                "\"nullable\":true               | \"nullable\":\"true\"          | \"nullable\" is not true or false",
                "\"name\":\"acme__balances_ts\"  | \"name\":7                     | \"name\" is not a text",
                "\"type\":\"uuid\"               | \"type\":\"UUID()\"            | not a column type: UUID()",
                "\"type\":\"uuid\"               | \"type\":\"uuid\",\"type\":\"text\" | the key \"type\" is there twice",
                "\"cadence\":\"1d\"              | \"cadence\":\"2d\"             | \"2d\" is no cadence",
                "\"kind\":\"time-index-table\"   | \"kind\":\"meta-table\"        | a grain belongs to a time-index table",
                "\"kind\":\"time-index-table\"   | \"kind\":\"view\"              | \"view\" is no kind of table",
                "[\"time_index\",\"account_uid\"] | []                            | \"columns\" is missing or empty",
                "[\"time_index\",\"account_uid\"] | [1]                           | \"columns\" is not a list of texts",
                "{\"timeIndex\"                  | 5,\"x\":{\"timeIndex\"         | \"grain\" is not made of JSON objects",
                "\"unique\":true                 | \"unique\":null                | a value is missing",
                "\"unique\":true                 | \"unique\":yes                 | it is not JSON",
            })
    void refusesWhatItDoesNotKnow(String written, String damaged, String problem) {
        String line = TableFormat.write(SampleTables.balances());
        assertThat(line).contains(written);

        assertThatThrownBy(() -> TableFormat.read(line.replace(written, damaged), SOURCE))
                .isInstanceOf(FindingException.class)
                .hasMessageStartingWith("[MT301] line.json is damaged: ")
                .hasMessageContaining(problem)
                .hasMessageContaining("Restore the file from version control");
    }

    @Test
    void saysWhichColumnIsMeant() {
        String line = TableFormat.write(SampleTables.account()).replace("\"varchar(32)\"", "32");

        assertThatThrownBy(() -> TableFormat.read(line, SOURCE))
                .hasMessageContaining("at /table (Account)/columns[1] (code), \"type\" is not a text.");
    }
}
