package io.metatables.processor.validate.advice;

import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.SourceRef;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.declaration.WarningCode;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A table and each of its columns say what they hold; for those who want that of their whole schema. */
final class DescriptionAdvice implements TableAdvice {

    @Override
    public void check(TableDeclaration table, Consumer<SourceFinding> findings) {
        problems(table).forEach(findings);
    }

    private Stream<SourceFinding> problems(TableDeclaration table) {
        Stream<SourceFinding> ofTable = table.options().description() == null
                ? Stream.of(finding(
                        table.annotation(),
                        "Model " + table.model().name(),
                        "Javadoc to the class, or description = \"...\""))
                : Stream.empty();
        return Stream.concat(
                ofTable,
                table.columns().stream()
                        .filter(column -> column.description() == null)
                        .map(column -> finding(
                                table.place(column),
                                "Column " + table.place(column),
                                "Javadoc (for a component of a record, a @param), or @Column(description = \"...\")")));
    }

    private static SourceFinding finding(SourceRef place, String what, String remedy) {
        return SourceFinding.at(
                place, WarningCode.MISSING_DESCRIPTION, what + " has no description.", "Add " + remedy + ".");
    }
}
