package io.metatables.processor.validate;

import io.metatables.processor.declaration.AnnotationNames;
import io.metatables.processor.declaration.DeclarationCode;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.SourceRef;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.validate.rule.StorableText;
import io.metatables.processor.validate.rule.TableRule;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A description is text that PostgreSQL can store: no zero character, no half of one. */
final class DescriptionRule implements TableRule {

    @Override
    public void check(TableDeclaration table, Consumer<SourceFinding> findings) {
        problems(table).forEach(findings);
    }

    private Stream<SourceFinding> problems(TableDeclaration table) {
        Stream<SourceFinding> ofTable = check(
                table.model().name(),
                table.options().description(),
                table.annotation().value("description"));
        return Stream.concat(
                ofTable,
                table.columns().stream()
                        .flatMap(column -> check(
                                table.place(column).toString(),
                                column.description(),
                                table.place(column)
                                        .annotation(AnnotationNames.COLUMN)
                                        .value("description"))));
    }

    private static Stream<SourceFinding> check(String what, @Nullable String description, SourceRef place) {
        return Stream.ofNullable(description)
                .flatMap(text -> StorableText.flaw(text).stream())
                .map(flaw -> SourceFinding.at(
                        place,
                        DeclarationCode.INVALID_DESCRIPTION,
                        "The description of " + what + " " + flaw.problem() + ".",
                        "Remove " + flaw.culprit() + "."));
    }
}
