package io.metatables.schema.snapshot;

import io.metatables.schema.model.CheckCondition;
import io.metatables.schema.model.CheckConstraint;
import io.metatables.schema.model.Column;
import io.metatables.schema.model.ForeignKey;
import io.metatables.schema.model.Grain;
import io.metatables.schema.model.Index;
import io.metatables.schema.model.PrimaryKey;
import io.metatables.schema.model.Table;
import io.metatables.schema.model.UniqueConstraint;
import org.jspecify.annotations.Nullable;

/** Turns a table into JSON. The order of the keys is part of the format. */
final class TableWriter {

    private TableWriter() {}

    static JsonLine line(Table table) {
        return new JsonLine()
                .text("identifier", table.identifier())
                .text("kind", table.kind().label())
                .text("schema", table.name().schema())
                .text("name", table.name().name())
                .text("description", table.description())
                .texts("labels", table.labels())
                .lines(
                        "columns",
                        table.columns().stream().map(TableWriter::column).toList())
                .line("primaryKey", primaryKey(table.primaryKey()))
                .lines(
                        "uniqueConstraints",
                        table.uniqueConstraints().stream()
                                .map(TableWriter::unique)
                                .toList())
                .lines(
                        "foreignKeys",
                        table.foreignKeys().stream()
                                .map(TableWriter::foreignKey)
                                .toList())
                .lines(
                        "checkConstraints",
                        table.checkConstraints().stream()
                                .map(TableWriter::check)
                                .toList())
                .lines(
                        "indexes",
                        table.indexes().stream().map(TableWriter::index).toList())
                .line("grain", grain(table.grain()));
    }

    private static JsonLine column(Column column) {
        return new JsonLine()
                .text("name", column.name())
                .text("type", column.type().toString())
                .truth("nullable", column.nullable())
                .text("default", column.defaultExpression())
                .text("description", column.description());
    }

    private static @Nullable JsonLine primaryKey(@Nullable PrimaryKey key) {
        return key == null ? null : new JsonLine().text("name", key.name()).texts("columns", key.columns());
    }

    private static JsonLine unique(UniqueConstraint constraint) {
        return new JsonLine().text("name", constraint.name()).texts("columns", constraint.columns());
    }

    private static JsonLine foreignKey(ForeignKey key) {
        return new JsonLine()
                .text("name", key.name())
                .texts("columns", key.columns())
                .text("targetSchema", key.target().schema())
                .text("target", key.target().name())
                .texts("targetColumns", key.targetColumns())
                .text("onDelete", SqlWords.write(key.onDelete()))
                .text("onUpdate", SqlWords.write(key.onUpdate()));
    }

    private static JsonLine check(CheckConstraint constraint) {
        JsonLine line = new JsonLine().text("name", constraint.name());
        CheckCondition condition = constraint.condition();
        if (condition instanceof CheckCondition.OneOf oneOf) {
            return line.text("column", oneOf.column()).texts("values", oneOf.values());
        }
        if (condition instanceof CheckCondition.Expression expression) {
            return line.text("expression", expression.sql());
        }
        throw new IllegalStateException("a check condition that the format does not know: " + condition);
    }

    private static JsonLine index(Index index) {
        return new JsonLine()
                .text("name", index.name())
                .texts("columns", index.columns())
                .truth("unique", index.unique());
    }

    static @Nullable JsonLine grain(@Nullable Grain grain) {
        return grain == null
                ? null
                : new JsonLine()
                        .text("timeIndex", grain.timeIndex())
                        .texts("dimensions", grain.dimensions())
                        .text("cadence", grain.cadence().code());
    }
}
