package io.metatables.processor.validate;

import io.metatables.processor.declaration.DeclarationCode;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.validate.rule.TableRule;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The default schema is written as nothing, so that one history serves many schemas. */
final class PublicSchemaRule implements TableRule {
    private static final String PUBLIC = "public";

    @Override
    public void check(TableDeclaration table, Consumer<SourceFinding> findings) {
        problems(table).forEach(findings);
    }

    private Stream<SourceFinding> problems(TableDeclaration table) {
        return PUBLIC.equals(table.options().schema())
                ? Stream.of(SourceFinding.at(
                        table.annotation().value("schema"),
                        DeclarationCode.PUBLIC_SCHEMA,
                        "The schema of " + table.model().name()
                                + " is \"public\", which is the default schema and is never named: unqualified tables go where"
                                + " the connection points, so that one history serves many schemas.",
                        "Remove schema = \"public\"; name a schema only if it is not the default one."))
                : Stream.empty();
    }
}
