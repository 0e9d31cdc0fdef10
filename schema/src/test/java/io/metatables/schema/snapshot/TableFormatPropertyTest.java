package io.metatables.schema.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import io.metatables.schema.model.Column;
import io.metatables.schema.model.ColumnType;
import io.metatables.schema.model.DatabaseSchema;
import io.metatables.schema.model.Index;
import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.model.Table;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TableFormatPropertyTest {

    @Property(tries = 300)
    void readsEveryTableThatItWrites(@ForAll("tables") Table table) {
        String line = TableFormat.write(table);

        assertThat(line).doesNotContain("\n").doesNotContain("\r");
        assertThat(TableFormat.read(line, TextSource.committed("line"))).isEqualTo(table);
    }

    @Property(tries = 50)
    void writesASnapshotWhateverTheOrderOfItsTables(@ForAll("tableLists") List<Table> tables, @ForAll long seed) {
        List<Table> shuffled = new ArrayList<>(tables);
        Collections.shuffle(shuffled, new Random(seed));

        String text = SnapshotFormat.write(new Snapshot(SampleTables.EMPTY.withTables(tables), List.of()));

        assertThat(SnapshotFormat.write(new Snapshot(SampleTables.EMPTY.withTables(shuffled), List.of())))
                .isEqualTo(text);
        assertThat(SnapshotFormat.read(text, "schema.json").schema()).isEqualTo(schema(tables));
        assertThat(SchemaFingerprint.of(schema(shuffled))).isEqualTo(SchemaFingerprint.of(schema(tables)));
    }

    private static DatabaseSchema schema(List<Table> tables) {
        return SampleTables.EMPTY.withTables(tables);
    }

    @Provide
    Arbitrary<List<Table>> tableLists() {
        return tables().list().ofMaxSize(6).uniqueElements(Table::identifier);
    }

    @Provide
    Arbitrary<Table> tables() {
        Arbitrary<List<Column>> columns =
                columns().list().ofMinSize(1).ofMaxSize(5).uniqueElements(Column::name);
        Arbitrary<List<String>> labels = text().list().ofMaxSize(3);
        return Combinators.combine(text(), text().injectNull(0.5), text(), text().injectNull(0.3), labels, columns)
                .as((identifier, schema, name, description, someLabels, someColumns) -> Table.builder(
                                identifier, new QualifiedName(schema, name))
                        .description(description)
                        .labels(someLabels)
                        .columns(someColumns)
                        .indexes(List.of(
                                new Index(name, List.of(someColumns.get(0).name()), true)))
                        .build());
    }

    private static Arbitrary<Column> columns() {
        Arbitrary<ColumnType> types = Arbitraries.of("uuid", "varchar(255)", "numeric(20,8)", "double precision")
                .map(ColumnType::parse);
        return Combinators.combine(
                        text(), types, Arbitraries.of(true, false), text().injectNull(0.5), text().injectNull(0.5))
                .as(Column::new);
    }

    /** Any text that UTF-8 can hold: quotes, controls, line separators, characters beyond the basic plane. */
    private static Arbitrary<String> text() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMinLength(1).ofMaxLength(12).filter(TableFormatPropertyTest::encodable),
                Arbitraries.of("\u2028", "</script>", "a\tb\r\nc", "\"\\\"", "\uD83D\uDE00", "İı", "\u0000"));
    }

    private static boolean encodable(String text) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }
}
