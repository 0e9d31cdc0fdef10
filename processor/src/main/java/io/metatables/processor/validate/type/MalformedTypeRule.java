package io.metatables.processor.validate.type;

import io.metatables.processor.declaration.AnnotationNames;
import io.metatables.processor.declaration.ColumnDeclaration;
import io.metatables.processor.declaration.CompilationModel;
import io.metatables.processor.declaration.DeclarationCode;
import io.metatables.processor.declaration.DomainDeclaration;
import io.metatables.processor.declaration.RangeDeclaration;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.SourceRef;
import io.metatables.processor.declaration.StoredAsDeclaration;
import io.metatables.processor.declaration.TypeDeclaration;
import io.metatables.processor.validate.rule.Rule;
import io.metatables.schema.naming.TypeName;
import java.util.stream.Stream;

/** The text of a type is one that PostgreSQL would read as a type. */
final class MalformedTypeRule implements Rule {

    @Override
    public Stream<SourceFinding> check(CompilationModel compilation) {
        Stream<SourceFinding> columns = compilation.tables().stream()
                .flatMap(table -> table.columns().stream().flatMap(column -> check(column, table.place(column))));
        Stream<SourceFinding> mappings = compilation.objects().mappings().stream()
                .flatMap(mapping -> check(mapping.type(), mapping.source().value("type")));
        return Stream.of(
                        columns,
                        Attributes.check(compilation, MalformedTypeRule::check),
                        compilation.objects().types().stream().flatMap(MalformedTypeRule::check),
                        mappings)
                .flatMap(findings -> findings);
    }

    private static Stream<SourceFinding> check(ColumnDeclaration column, SourceRef place) {
        String written = column.typeName();
        return written == null
                ? Stream.empty()
                : check(written, place.annotation(AnnotationNames.COLUMN).value("type"));
    }

    private static Stream<SourceFinding> check(TypeDeclaration type) {
        SourceRef place = TypeRule.place(type);
        if (type instanceof DomainDeclaration domain) {
            return check(domain.type(), place.value("type"));
        }
        if (type instanceof RangeDeclaration range) {
            return check(range.subtype(), place.value("subtype"));
        }
        return type instanceof StoredAsDeclaration stored ? check(stored.type(), place.value("value")) : Stream.empty();
    }

    private static Stream<SourceFinding> check(String written, SourceRef place) {
        return TypeName.flaw(written).stream()
                .map(flaw -> SourceFinding.at(
                        place,
                        DeclarationCode.MALFORMED_TYPE,
                        "The type \"" + written.replaceAll("\\p{Cntrl}", " ") + "\" of " + place + " " + flaw + ".",
                        "Write it as in SQL, such as varchar(20), numeric(12,2), timestamp(3) with time zone, text[],"
                                + " app.mood or \\\"Mood\\\"."));
    }
}
