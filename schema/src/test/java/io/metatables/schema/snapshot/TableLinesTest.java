package io.metatables.schema.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.metatables.schema.model.Column;
import io.metatables.schema.model.ColumnType;
import io.metatables.schema.model.DatabaseSchema;
import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.model.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableLinesTest {
    private static final TextSource SOURCE = TextSource.compiled("schema.json");

    private static final Table ONE = table("Asset");
    private static final Table OTHER = table("AssetType");

    private static Table table(String identifier) {
        return Table.builder(identifier, QualifiedName.of("x__" + identifier))
                .columns(List.of(new Column("uid", ColumnType.parse("uuid"), false, null, "a \"quoted\" text")))
                .build();
    }

    private static String text() {
        DatabaseSchema schema = DatabaseSchema.empty("a.b", "x").withTables(List.of(ONE, OTHER));
        return SnapshotFormat.write(new Snapshot(schema, List.of()));
    }

    @Test
    void readsTheTableThatIsAskedFor() {
        TableLines lines = TableLines.of(text(), SOURCE);

        assertThat(lines.find("Asset")).contains(ONE);
        assertThat(lines.find("AssetType")).contains(OTHER);
        assertThat(lines.find("Asse")).isEmpty();
    }

    @Test
    void readsAlsoWhatSomebodyHasLaidOutInAnotherWay() {
        String text = text().replace("\n", " ").replace("{\"identifier\"", "{ \"identifier\"");

        assertThat(TableLines.of(text, SOURCE).find("AssetType")).contains(OTHER);
    }

    @Test
    void damageOfOneTableIsSaidWhenItIsAskedFor() {
        TableLines lines = TableLines.of(text().replace("\"name\":\"x__Asset\"", "\"name\":7"), SOURCE);

        assertThat(lines.find("AssetType")).contains(OTHER);
        assertThatThrownBy(() -> lines.find("Asset")).hasMessageContaining("schema.json is damaged");
    }
}
