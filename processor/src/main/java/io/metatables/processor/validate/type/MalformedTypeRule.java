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
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.declaration.TypeDeclaration;
import io.metatables.processor.declaration.TypeMappingDeclaration;
import io.metatables.processor.validate.rule.Rule;
import io.metatables.schema.naming.TypeName;
import java.util.function.Consumer;

/** The text of a type is one that PostgreSQL would read as a type. */
final class MalformedTypeRule implements Rule {

    @Override
    public void check(CompilationModel compilation, Consumer<SourceFinding> findings) {
        for (TableDeclaration table : compilation.tables()) {
            for (ColumnDeclaration column : table.columns()) {
                if (column.typeName() != null) {
                    check(column, table.place(column), findings);
                }
            }
        }
        for (Attribute attribute : Attribute.of(compilation)) {
            check(attribute.column(), attribute.place(), findings);
        }
        for (TypeDeclaration type : compilation.objects().types()) {
            check(type, findings);
        }
        for (TypeMappingDeclaration mapping : compilation.objects().mappings()) {
            check(mapping.type(), mapping.source().value("type"), findings);
        }
    }

    private static void check(ColumnDeclaration column, SourceRef place, Consumer<SourceFinding> findings) {
        String written = column.typeName();
        if (written != null) {
            check(written, place.annotation(AnnotationNames.COLUMN).value("type"), findings);
        }
    }

    private static void check(TypeDeclaration type, Consumer<SourceFinding> findings) {
        SourceRef place = TypeRule.place(type);
        if (type instanceof DomainDeclaration domain) {
            check(domain.type(), place.value("type"), findings);
        } else if (type instanceof RangeDeclaration range) {
            check(range.subtype(), place.value("subtype"), findings);
        } else if (type instanceof StoredAsDeclaration stored) {
            check(stored.type(), place.value("value"), findings);
        }
    }

    private static void check(String written, SourceRef place, Consumer<SourceFinding> findings) {
        String flaw = TypeName.flaw(written).orElse(null);
        if (flaw != null) {
            findings.accept(SourceFinding.at(
                    place,
                    DeclarationCode.MALFORMED_TYPE,
                    "The type \"" + written.replaceAll("\\p{Cntrl}", " ") + "\" of " + place + " " + flaw + ".",
                    "Write it as in SQL, such as varchar(20), numeric(12,2), timestamp(3) with time zone, text[],"
                            + " app.mood or \\\"Mood\\\"."));
        }
    }
}
