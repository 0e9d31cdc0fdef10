package io.metatables.processor.validate;

import io.metatables.processor.declaration.DeclarationCode;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.SourceRef;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.validate.rule.PhysicalNameCheck;
import io.metatables.processor.validate.rule.TableRule;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Explicit names of tables and schemas are names that PostgreSQL takes. */
final class TableNameRule implements TableRule {

    @Override
    public void check(TableDeclaration table, Consumer<SourceFinding> findings) {
        problems(table).forEach(findings);
    }

    private Stream<SourceFinding> problems(TableDeclaration table) {
        String schema = table.options().schema();
        SourceRef annotation = table.annotation();
        Stream<SourceFinding> reserved =
                schema != null && (schema.startsWith("pg_") || schema.equals("information_schema"))
                        ? Stream.of(SourceFinding.at(
                                annotation.value("schema"),
                                DeclarationCode.INVALID_NAME,
                                "Schema " + schema + " of " + table.model().name() + " is PostgreSQL's own.",
                                "Name another schema, or none for the default one."))
                        : Stream.empty();
        String of = " of " + table.model().name();
        return Stream.of(
                        reserved,
                        PhysicalNameCheck.check("the schema" + of, schema, annotation.value("schema")),
                        PhysicalNameCheck.check(
                                "the adopted table" + of,
                                table.options().adoptedName(),
                                annotation.value("adoptedName")))
                .flatMap(findings -> findings);
    }
}
