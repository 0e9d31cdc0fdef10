package io.metatables.processor.read;

import static io.metatables.processor.declaration.AnnotationNames.COLUMN;
import static io.metatables.processor.declaration.AnnotationNames.COLUMN_DEFAULT;
import static io.metatables.processor.declaration.AnnotationNames.DIMENSION;
import static io.metatables.processor.declaration.AnnotationNames.ID;
import static io.metatables.processor.declaration.AnnotationNames.JSON;
import static io.metatables.processor.declaration.AnnotationNames.RENAMED_FROM;
import static io.metatables.processor.declaration.AnnotationNames.TIME_INDEX;

import io.metatables.processor.declaration.ColumnDeclaration;
import io.metatables.processor.declaration.ColumnRole;
import io.metatables.processor.declaration.ColumnValue;
import io.metatables.processor.declaration.TypeDetails;
import io.metatables.schema.model.ColumnStorage;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Reads a member of a model class as a column. */
final class ColumnReader {
    private static final Map<String, ColumnRole> ROLES = Map.of(
            ID, ColumnRole.ID,
            JSON, ColumnRole.JSON,
            TIME_INDEX, ColumnRole.TIME_INDEX,
            DIMENSION, ColumnRole.DIMENSION);

    private final DescriptionReader descriptions;

    ColumnReader(DescriptionReader descriptions) {
        this.descriptions = descriptions;
    }

    ColumnDeclaration read(ColumnMember member, TypeElement model) {
        Element element = member.element();
        Optional<AnnotationValues> column =
                AnnotationLookup.first(element, COLUMN).map(AnnotationValues::new);
        boolean primitive = member.type().getKind().isPrimitive();
        return new ColumnDeclaration(
                member.name(),
                element.getSimpleName().toString(),
                null,
                JavaTypeReader.read(member.type()),
                column.map(values -> values.text("name")).orElse(null),
                column.map(ColumnReader::type).orElse(TypeDetails.NONE),
                null,
                ColumnStorage.DEFAULT,
                descriptions.ofColumn(member, model, column),
                !primitive && Nullness.nullable(member).isPresent(),
                roles(element),
                value(element),
                writtenValue(element, RENAMED_FROM));
    }

    private static TypeDetails type(AnnotationValues column) {
        return new TypeDetails(
                column.text("type"),
                column.number("length"),
                column.number("precision"),
                column.number("scale"),
                column.value("secondPrecision").isPresent() ? column.number("secondPrecision") : null);
    }

    private static @Nullable ColumnValue value(Element element) {
        String expression = writtenValue(element, COLUMN_DEFAULT);
        return expression == null ? null : new ColumnValue.DefaultExpression(expression);
    }

    private static Set<ColumnRole> roles(Element element) {
        Set<ColumnRole> roles = EnumSet.noneOf(ColumnRole.class);
        ROLES.forEach((annotation, role) -> {
            if (AnnotationLookup.has(element, annotation)) {
                roles.add(role);
            }
        });
        return roles;
    }

    /** The value of an annotation that has nothing but a value; blank ones are kept for the rules to find. */
    static @Nullable String writtenValue(Element element, String annotation) {
        return AnnotationLookup.first(element, annotation)
                .map(AnnotationValues::new)
                .flatMap(values -> values.writtenText("value"))
                .orElse(null);
    }
}
