package io.metatables.schema.snapshot;

import io.metatables.schema.model.CheckCondition;
import io.metatables.schema.model.CheckConstraint;
import java.util.Optional;

/** Check constraints in JSON. */
final class CheckJson {

    private CheckJson() {}

    static JsonLine line(CheckConstraint check) {
        return condition(new JsonLine().text("name", check.name()), check.condition())
                .truth("noInherit", !check.inherited())
                .truth("notValid", !check.valid());
    }

    private static JsonLine condition(JsonLine line, CheckCondition condition) {
        if (condition instanceof CheckCondition.OneOf oneOf) {
            return line.text("column", oneOf.column()).texts("values", oneOf.values());
        }
        if (condition instanceof CheckCondition.Expression expression) {
            return line.text("expression", expression.sql());
        }
        throw new IllegalStateException("a check condition that the format does not know: " + condition);
    }

    static CheckConstraint read(JsonRecord record) {
        Optional<String> expression = record.optionalText("expression");
        return new CheckConstraint(
                record.text("name"),
                expression.isPresent()
                        ? new CheckCondition.Expression(expression.get())
                        : new CheckCondition.OneOf(record.text("column"), JsonLists.texts(record, "values")),
                !record.truth("noInherit"),
                !record.truth("notValid"));
    }
}
