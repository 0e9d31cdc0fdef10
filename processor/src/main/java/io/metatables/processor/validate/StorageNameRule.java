package io.metatables.processor.validate;

import io.metatables.processor.declaration.DeclarationCode;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.validate.rule.TableRule;
import io.metatables.schema.naming.PhysicalName;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A storage name follows the convention for physical names, or there is an adopted name in its place. */
final class StorageNameRule implements TableRule {
    private static final Pattern SNAKE_CASE = Pattern.compile("[a-z][a-z0-9]*(_[a-z0-9]+)*");

    @Override
    public void check(TableDeclaration table, Consumer<SourceFinding> findings) {
        problems(table).forEach(findings);
    }

    private Stream<SourceFinding> problems(TableDeclaration table) {
        String storageName = table.options().storageName();
        if (storageName == null) {
            return Stream.empty();
        }
        if (table.options().adoptedName() != null) {
            return Stream.of(finding(
                    table,
                    table.model().name() + " has both a storage name and an adopted name.",
                    "Keep adoptedName for a table that existed before it was declared here, else storageName."));
        }
        return SNAKE_CASE.matcher(storageName).matches()
                ? Stream.empty()
                : Stream.of(finding(
                        table,
                        "Storage name " + storageName + " of " + table.model().name()
                                + " is not lower snake case: words of a-z and 0-9, each joined by one underscore.",
                        "Write such as " + PhysicalName.snakeCase(table.identifier())
                                + ", or adoptedName if the table exists already under that name."));
    }

    private static SourceFinding finding(TableDeclaration table, String problem, String remedy) {
        return SourceFinding.at(
                table.annotation().value("storageName"), DeclarationCode.INVALID_STORAGE_NAME, problem, remedy);
    }
}
