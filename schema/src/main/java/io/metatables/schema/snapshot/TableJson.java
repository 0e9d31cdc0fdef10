package io.metatables.schema.snapshot;

import io.metatables.schema.model.Cadence;
import io.metatables.schema.model.Column;
import io.metatables.schema.model.Grain;
import io.metatables.schema.model.NamedObject;
import io.metatables.schema.model.PrimaryKey;
import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.model.Table;
import io.metatables.schema.model.TableCare;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A table in JSON. What is as usual is left out, so that a table of a former format has the same text in this one. */
final class TableJson {

    private TableJson() {}

    /** What stands before the columns. */
    static JsonLine head(Table table) {
        return new JsonLine()
                .text("identifier", table.identifier())
                .text("kind", table.kind().label())
                .text("schema", table.name().schema())
                .text("name", table.name().name())
                .text("description", table.description())
                .texts("labels", table.labels());
    }

    /** What stands after the columns. */
    static JsonLine tail(Table table) {
        @Nullable PrimaryKey key = table.primaryKey();
        JsonLine line = new JsonLine()
                .line("primaryKey", key == null ? null : KeyJson.line(key))
                .lines("uniqueConstraints", lines(table.uniqueConstraints()))
                .lines("foreignKeys", lines(table.foreignKeys()))
                .lines("checkConstraints", lines(table.checkConstraints()))
                .lines("exclusionConstraints", lines(table.exclusionConstraints()))
                .lines("indexes", lines(table.indexes()))
                .lines("marks", MarksJson.lines(table.marks()))
                .line("grain", grain(table.grain()));
        StorageJson.addTo(line, table.storage());
        PartitioningJson.addTo(line, table.partitioning());
        PartitioningJson.addTo(line, table.ancestry());
        return line.truth("external", table.care().external())
                .truth("protected", table.care().guarded())
                .line("transitional", TransitionalJson.line(table.transitional()));
    }

    private static List<JsonLine> lines(List<? extends NamedObject> objects) {
        if (objects.isEmpty()) {
            return List.of();
        }
        ObjectJson json = new ObjectJson();
        List<JsonLine> lines = new ArrayList<>();
        for (NamedObject object : objects) {
            lines.add(object.accept(json));
        }
        return lines;
    }

    static @Nullable JsonLine grain(@Nullable Grain grain) {
        return grain == null
                ? null
                : new JsonLine()
                        .text("timeIndex", grain.timeIndex())
                        .texts("dimensions", grain.dimensions())
                        .text("cadence", grain.cadence().code());
    }

    static Table read(JsonRecord record) {
        @Nullable Grain grain = record.record("grain", TableJson::grain).orElse(null);
        Table table = Table.builder(
                        record.text("identifier"),
                        new QualifiedName(record.optionalText("schema").orElse(null), record.text("name")))
                .description(record.optionalText("description").orElse(null))
                .labels(record.texts("labels"))
                .columns(columns(record))
                .primaryKey(record.record("primaryKey", KeyJson::primaryKey).orElse(null))
                .uniqueConstraints(record.records("uniqueConstraints", KeyJson::unique))
                .foreignKeys(record.records("foreignKeys", ForeignKeyJson::read))
                .checkConstraints(record.records("checkConstraints", CheckJson::read))
                .exclusionConstraints(record.records("exclusionConstraints", IndexJson::exclusion))
                .indexes(record.records("indexes", IndexJson::read))
                .marks(MarksJson.read(record))
                .grain(grain)
                .storage(StorageJson.read(record))
                .partitioning(PartitioningJson.read(record).orElse(null))
                .ancestry(PartitioningJson.ancestry(record).orElse(null))
                .care(new TableCare(record.truth("external"), record.truth("protected")))
                .transitional(TransitionalJson.read(record))
                .build();
        return requireKind(record, table);
    }

    private static List<Column> columns(JsonRecord record) {
        List<Column> columns = record.records("columns", ColumnJson::read);
        boolean inherited = PartitioningJson.ancestry(record).isPresent();
        return inherited ? columns : JsonLists.some(record, "columns", columns);
    }

    private static Table requireKind(JsonRecord record, Table table) {
        String kind = record.text("kind");
        if (SqlWords.kind(kind).isEmpty()) {
            throw record.damaged("\"" + kind + "\" is no kind of table");
        }
        if (!table.kind().label().equals(kind)) {
            throw record.damaged("a grain belongs to a time-index table, and to no other");
        }
        return table;
    }

    private static Grain grain(JsonRecord record) {
        String cadence = record.text("cadence");
        Optional<Cadence> known = Cadence.ofCode(cadence);
        if (known.isEmpty()) {
            throw record.damaged("\"" + cadence + "\" is no cadence");
        }
        return new Grain(record.text("timeIndex"), record.texts("dimensions"), known.get());
    }
}
