package io.metatables.processor.read;

import static io.metatables.processor.declaration.AnnotationNames.COLUMN;
import static io.metatables.processor.declaration.AnnotationNames.DIMENSION;
import static io.metatables.processor.declaration.AnnotationNames.ID;
import static io.metatables.processor.declaration.AnnotationNames.JSON;
import static io.metatables.processor.declaration.AnnotationNames.RENAMED_FROM;
import static io.metatables.processor.declaration.AnnotationNames.TIME_INDEX;

import io.metatables.processor.declaration.ColumnDeclaration;
import io.metatables.processor.declaration.ColumnRole;
import io.metatables.processor.declaration.SharedMembers;
import io.metatables.processor.declaration.TypeDetails;
import io.metatables.schema.model.ColumnStorage;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
        OurAnnotations annotations = member.annotations();
        Optional<AnnotationValues> column = annotations.first(COLUMN);
        return new ColumnDeclaration(
                member.name(),
                member.element().getSimpleName().toString(),
                member.path().origin(model),
                JavaTypeReader.read(member.type()),
                column.map(values -> values.text("name")).orElse(null),
                column.map(ColumnReader::type).orElse(TypeDetails.NONE),
                column.map(values -> values.text("collation")).orElse(null),
                column.map(ColumnReader::storage).orElse(ColumnStorage.DEFAULT),
                description(member, column),
                nullable(member),
                roles(annotations),
                ColumnValueReader.read(annotations),
                writtenValue(annotations, RENAMED_FROM));
    }

    private @Nullable String description(ColumnMember member, Optional<AnnotationValues> column) {
        return member.known() != null
                ? member.known().description()
                : descriptions.ofColumn(member, member.path().type(), column);
    }

    private static boolean nullable(ColumnMember member) {
        return member.path().nullable() || (!member.type().getKind().isPrimitive() && member.nullable());
    }

    /** What a class file does not keep of a member. */
    SharedMembers.Member readShared(ColumnMember member) {
        return new SharedMembers.Member(
                member.element().getSimpleName().toString(),
                member.nullable(),
                description(member, member.annotations().first(COLUMN)));
    }

    private static TypeDetails type(AnnotationValues column) {
        return new TypeDetails(
                column.text("type"),
                column.number("length"),
                column.number("precision"),
                column.number("scale"),
                column.value("secondPrecision").isPresent() ? secondPrecision(column) : null);
    }

    private static @Nullable Integer secondPrecision(AnnotationValues column) {
        int digits = column.number("secondPrecision");
        return digits == -1 ? null : digits;
    }

    private static ColumnStorage storage(AnnotationValues column) {
        String strategy = column.text("storage");
        String compression = column.text("compression");
        return new ColumnStorage(
                strategy == null ? null : strategy.toUpperCase(Locale.ROOT),
                compression == null ? null : compression.toLowerCase(Locale.ROOT));
    }

    private static Set<ColumnRole> roles(OurAnnotations annotations) {
        Set<ColumnRole> roles = EnumSet.noneOf(ColumnRole.class);
        for (String name : annotations.names()) {
            ColumnRole role = ROLES.get(name);
            if (role != null) {
                roles.add(role);
            }
        }
        if (annotations.first(JSON).filter(json -> json.denies("binary")).isPresent()) {
            roles.add(ColumnRole.JSON_TEXT);
        }
        return roles;
    }

    /** The value of an annotation that has nothing but a value; blank ones are kept for the rules to find. */
    static @Nullable String writtenValue(OurAnnotations annotations, String annotation) {
        return annotations
                .first(annotation)
                .flatMap(values -> values.writtenText("value"))
                .orElse(null);
    }
}
