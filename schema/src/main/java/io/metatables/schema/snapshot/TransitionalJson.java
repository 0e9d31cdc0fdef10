package io.metatables.schema.snapshot;

import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.model.Transitional;
import io.metatables.schema.model.TransitionalColumn;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a table has for a release that still uses former names, in JSON. */
final class TransitionalJson {
    private TransitionalJson() {}

    /** Null for nothing, which is left out. */
    static @Nullable JsonLine line(Transitional transitional) {
        if (transitional.isEmpty()) {
            return null;
        }
        List<JsonLine> columns = new ArrayList<>();
        for (TransitionalColumn column : transitional.columns()) {
            columns.add(new JsonLine().text("name", column.name()).text("column", column.column()));
        }
        @Nullable QualifiedName view = transitional.view();
        return new JsonLine()
                .lines("columns", columns)
                .line(
                        "view",
                        view == null
                                ? null
                                : new JsonLine().text("schema", view.schema()).text("name", view.name()));
    }

    static Transitional read(JsonRecord table) {
        return table.record("transitional", TransitionalJson::transitional).orElse(Transitional.NONE);
    }

    private static Transitional transitional(JsonRecord record) {
        return new Transitional(
                record.records("columns", TransitionalJson::column),
                record.record("view", TransitionalJson::view).orElse(null));
    }

    private static TransitionalColumn column(JsonRecord record) {
        return new TransitionalColumn(record.text("name"), record.text("column"));
    }

    private static QualifiedName view(JsonRecord record) {
        return new QualifiedName(record.optionalText("schema").orElse(null), record.text("name"));
    }
}
