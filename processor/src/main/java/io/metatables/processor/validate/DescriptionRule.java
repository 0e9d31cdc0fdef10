package io.metatables.processor.validate;

import io.metatables.processor.declaration.AnnotationNames;
import io.metatables.processor.declaration.DeclarationCode;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.SourceRef;
import io.metatables.processor.declaration.TableDeclaration;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A description is text that PostgreSQL can store: it has no zero character. */
final class DescriptionRule implements TableRule {

    @Override
    public Stream<SourceFinding> check(TableDeclaration table) {
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
        return description != null && description.indexOf('\0') >= 0
                ? Stream.of(SourceFinding.at(
                        place,
                        DeclarationCode.INVALID_DESCRIPTION,
                        "The description of " + what + " has a zero character in it, which PostgreSQL cannot store.",
                        "Remove \\0 from the text."))
                : Stream.empty();
    }
}
