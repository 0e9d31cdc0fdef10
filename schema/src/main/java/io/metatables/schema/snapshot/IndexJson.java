package io.metatables.schema.snapshot;

import io.metatables.schema.model.Deferrability;
import io.metatables.schema.model.ElementKey;
import io.metatables.schema.model.ExclusionConstraint;
import io.metatables.schema.model.ExclusionElement;
import io.metatables.schema.model.Index;
import io.metatables.schema.model.IndexElement;
import io.metatables.schema.model.IndexOptions;
import io.metatables.schema.model.OperatorClass;
import io.metatables.schema.model.SortOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Indexes in JSON, and what is made of the same elements. An index over plain columns only has a list of their names. */
final class IndexJson {

    private IndexJson() {}

    static JsonLine line(Index index) {
        JsonLine line = new JsonLine().text("name", index.name());
        boolean plain = isPlain(index);
        line.texts("columns", plain ? index.columns() : List.of())
                .truth("unique", index.unique())
                .lines("elements", plain ? List.of() : elements(index.elements()));
        return options(line, index.options());
    }

    private static boolean isPlain(Index index) {
        for (IndexElement element : index.elements()) {
            if (!element.isPlain()) {
                return false;
            }
        }
        return true;
    }

    static Index read(JsonRecord record) {
        List<String> columns = record.texts("columns");
        List<IndexElement> elements = new ArrayList<>(record.records("elements", IndexJson::element));
        for (String column : columns) {
            elements.add(IndexElement.of(column));
        }
        return new Index(
                record.text("name"),
                record.truth("unique"),
                JsonLists.some(record, "columns", elements),
                options(record));
    }

    static List<JsonLine> elements(List<IndexElement> elements) {
        List<JsonLine> lines = new ArrayList<>();
        for (IndexElement element : elements) {
            lines.add(element(element));
        }
        return lines;
    }

    static JsonLine element(IndexElement element) {
        JsonLine line = new JsonLine();
        if (element.key() instanceof ElementKey.OfExpression expression) {
            line.text("expression", expression.sql());
        } else {
            line.text("column", element.column().orElseThrow());
        }
        line.text("collation", element.collation());
        OperatorClass operatorClass = element.operatorClass();
        if (operatorClass != null) {
            line.text("operatorClass", operatorClass.name())
                    .texts("operatorClassParameters", StorageJson.texts(operatorClass.parameters()));
        }
        return element.order() == SortOrder.ASC ? line : line.text("order", SqlWords.write(element.order()));
    }

    static IndexElement element(JsonRecord record) {
        Optional<String> expression = record.optionalText("expression");
        ElementKey key = expression.isPresent()
                ? new ElementKey.OfExpression(expression.get())
                : new ElementKey.OfColumn(record.text("column"));
        var parameters = StorageJson.parameters(record, "operatorClassParameters");
        return new IndexElement(
                key,
                record.optionalText("collation").orElse(null),
                record.optionalText("operatorClass")
                        .map(name -> new OperatorClass(name, parameters))
                        .orElse(null),
                SqlWords.read(SortOrder.class, record, "order", SortOrder.ASC));
    }

    private static JsonLine options(JsonLine line, IndexOptions options) {
        return line.text("method", options.method().equals(IndexOptions.BTREE) ? null : options.method())
                .texts("include", options.include())
                .text("where", options.where())
                .truth("nullsNotDistinct", options.nullsNotDistinct())
                .texts("storageParameters", StorageJson.texts(options.storageParameters()))
                .text("tablespace", options.tablespace());
    }

    private static IndexOptions options(JsonRecord record) {
        return new IndexOptions(
                record.optionalText("method").orElse(IndexOptions.BTREE),
                record.texts("include"),
                record.optionalText("where").orElse(null),
                record.truth("nullsNotDistinct"),
                StorageJson.parameters(record, "storageParameters"),
                record.optionalText("tablespace").orElse(null));
    }

    static JsonLine line(ExclusionConstraint exclusion) {
        JsonLine line = new JsonLine()
                .text("name", exclusion.name())
                .lines(
                        "elements",
                        exclusion.elements().stream()
                                .map(it -> element(it.element()).text("operator", it.operator()))
                                .toList());
        return KeyJson.deferrability(options(line, exclusion.options()), exclusion.deferrability());
    }

    static ExclusionConstraint exclusion(JsonRecord record) {
        List<ExclusionElement> elements =
                record.records("elements", element -> new ExclusionElement(element(element), element.text("operator")));
        return new ExclusionConstraint(
                record.text("name"),
                JsonLists.some(record, "elements", elements),
                options(record),
                SqlWords.read(Deferrability.class, record, KeyJson.DEFERRABILITY, Deferrability.NOT_DEFERRABLE));
    }
}
