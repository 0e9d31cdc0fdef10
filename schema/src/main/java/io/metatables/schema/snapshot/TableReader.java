package io.metatables.schema.snapshot;

import io.metatables.schema.model.Cadence;
import io.metatables.schema.model.CheckCondition;
import io.metatables.schema.model.CheckConstraint;
import io.metatables.schema.model.Column;
import io.metatables.schema.model.ColumnType;
import io.metatables.schema.model.ForeignKey;
import io.metatables.schema.model.Grain;
import io.metatables.schema.model.Index;
import io.metatables.schema.model.PrimaryKey;
import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.model.ReferentialAction;
import io.metatables.schema.model.Table;
import io.metatables.schema.model.TableCare;
import io.metatables.schema.model.TableStorage;
import io.metatables.schema.model.UniqueConstraint;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns JSON into a table, strictly. */
final class TableReader {

    private TableReader() {}

    static Table table(JsonRecord record) {
        String identifier = record.text("identifier");
        String kind = record.text("kind");
        return new Table(
                identifier,
                SqlWords.kind(kind).orElseThrow(() -> record.damaged("\"" + kind + "\" is no kind of table")),
                new QualifiedName(orNull(record.optionalText("schema")), record.text("name")),
                orNull(record.optionalText("description")),
                record.texts("labels"),
                some(record, "columns", record.records("columns", TableReader::column)),
                orNull(record.record("primaryKey", TableReader::primaryKey)),
                record.records("uniqueConstraints", TableReader::unique),
                record.records("foreignKeys", TableReader::foreignKey),
                record.records("checkConstraints", TableReader::check),
                List.of(),
                record.records("indexes", TableReader::index),
                orNull(record.record("grain", TableReader::grain)),
                TableStorage.DEFAULT,
                null,
                null,
                TableCare.DEFAULT);
    }

    private static Column column(JsonRecord record) {
        return new Column(
                record.text("name"),
                ColumnType.parse(record.text("type")),
                record.truth("nullable"),
                orNull(record.optionalText("default")),
                orNull(record.optionalText("description")));
    }

    private static PrimaryKey primaryKey(JsonRecord record) {
        return new PrimaryKey(record.text("name"), columns(record, "columns"));
    }

    private static UniqueConstraint unique(JsonRecord record) {
        return new UniqueConstraint(record.text("name"), columns(record, "columns"));
    }

    private static ForeignKey foreignKey(JsonRecord record) {
        ForeignKey key = new ForeignKey(
                record.text("name"),
                columns(record, "columns"),
                new QualifiedName(orNull(record.optionalText("targetSchema")), record.text("target")),
                columns(record, "targetColumns"),
                action(record, "onDelete"),
                action(record, "onUpdate"));
        if (key.columns().size() != key.targetColumns().size()) {
            throw record.damaged("\"columns\" and \"targetColumns\" differ in their length");
        }
        return key;
    }

    private static ReferentialAction action(JsonRecord record, String key) {
        String spelling = record.text(key);
        return SqlWords.action(spelling)
                .orElseThrow(() -> record.damaged("\"" + spelling + "\" is no referential action"));
    }

    private static CheckConstraint check(JsonRecord record) {
        String name = record.text("name");
        Optional<String> expression = record.optionalText("expression");
        return new CheckConstraint(
                name,
                expression.isPresent()
                        ? new CheckCondition.Expression(expression.get())
                        : new CheckCondition.OneOf(record.text("column"), columns(record, "values")));
    }

    private static Index index(JsonRecord record) {
        return new Index(record.text("name"), columns(record, "columns"), record.truth("unique"));
    }

    private static Grain grain(JsonRecord record) {
        String cadence = record.text("cadence");
        return new Grain(
                record.text("timeIndex"),
                record.texts("dimensions"),
                Cadence.ofCode(cadence).orElseThrow(() -> record.damaged("\"" + cadence + "\" is no cadence")));
    }

    private static List<String> columns(JsonRecord record, String key) {
        return some(record, key, record.texts(key));
    }

    private static <T> List<T> some(JsonRecord record, String key, List<T> list) {
        if (list.isEmpty()) {
            throw record.damaged("the list \"" + key + "\" is missing or empty");
        }
        return list;
    }

    private static <T> @Nullable T orNull(Optional<T> value) {
        return value.orElse(null);
    }
}
