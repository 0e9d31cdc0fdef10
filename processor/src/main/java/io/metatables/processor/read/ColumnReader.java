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
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    private static final Set<String> STORAGE = Set.of("storage", "compression", "statistics", "parameters");

    private final DescriptionReader descriptions;

    ColumnReader(DescriptionReader descriptions) {
        this.descriptions = descriptions;
    }

    List<ColumnDeclaration> read(List<ColumnMember> members, TypeElement model) {
        List<ColumnDeclaration> columns = new ArrayList<>(members.size());
        Map<TypeElement, Map<String, String>> components = new HashMap<>();
        for (ColumnMember member : members) {
            columns.add(read(member, model, components));
        }
        return columns;
    }

    private ColumnDeclaration read(
            ColumnMember member, TypeElement model, Map<TypeElement, Map<String, String>> components) {
        OurAnnotations annotations = member.annotations();
        AnnotationValues column = annotations.find(COLUMN);
        return new ColumnDeclaration(
                member.name(),
                member.element().getSimpleName().toString(),
                member.path().origin(model),
                JavaTypeReader.read(member.type()),
                column == null ? null : column.text("name"),
                column == null ? TypeDetails.NONE : type(column),
                column == null ? null : column.text("collation"),
                column == null ? ColumnStorage.DEFAULT : storage(column),
                description(member, column, components),
                nullable(member),
                annotations.isEmpty() ? Set.of() : roles(annotations),
                ColumnValueReader.read(annotations),
                writtenValue(annotations, RENAMED_FROM));
    }

    private @Nullable String description(
            ColumnMember member, @Nullable AnnotationValues column, Map<TypeElement, Map<String, String>> components) {
        SharedMembers.Member known = member.known();
        return known != null ? known.description() : descriptions.ofColumn(member, column, components);
    }

    private static boolean nullable(ColumnMember member) {
        return member.path().nullable() || (!member.type().getKind().isPrimitive() && member.nullable());
    }

    /** What a class file does not keep of members. */
    List<SharedMembers.Member> readShared(List<ColumnMember> members) {
        List<SharedMembers.Member> shared = new ArrayList<>(members.size());
        Map<TypeElement, Map<String, String>> components = new HashMap<>();
        for (ColumnMember member : members) {
            shared.add(new SharedMembers.Member(
                    member.element().getSimpleName().toString(),
                    member.nullable(),
                    description(member, member.annotations().find(COLUMN), components)));
        }
        return shared;
    }

    private static TypeDetails type(AnnotationValues column) {
        return new TypeDetails(
                column.text("type"),
                column.number("length"),
                column.number("precision"),
                column.number("scale"),
                written(column, "secondPrecision"));
    }

    /** A number for which 0 means something, so that "by convention" is -1; null: by convention. */
    private static @Nullable Integer written(AnnotationValues column, String name) {
        int number = column.has(name) ? column.number(name) : -1;
        return number == -1 ? null : number;
    }

    private static ColumnStorage storage(AnnotationValues column) {
        if (!column.hasAny(STORAGE)) {
            return ColumnStorage.DEFAULT;
        }
        String strategy = column.text("storage");
        String compression = column.text("compression");
        return new ColumnStorage(
                strategy == null ? null : strategy.toUpperCase(Locale.ROOT),
                compression == null ? null : compression.toLowerCase(Locale.ROOT),
                written(column, "statistics"),
                parameters(column));
    }

    private static List<String> parameters(AnnotationValues column) {
        List<String> parameters = new ArrayList<>();
        for (String parameter : column.texts("parameters")) {
            parameters.add(parameter.replace(" ", "").toLowerCase(Locale.ROOT));
        }
        return parameters;
    }

    private static Set<ColumnRole> roles(OurAnnotations annotations) {
        Set<ColumnRole> roles = EnumSet.noneOf(ColumnRole.class);
        for (String name : annotations.names()) {
            ColumnRole role = ROLES.get(name);
            if (role != null) {
                roles.add(role);
            }
        }
        AnnotationValues json = annotations.find(JSON);
        if (json != null && json.denies("binary")) {
            roles.add(ColumnRole.JSON_TEXT);
        }
        if (isRenamedOnline(annotations)) {
            roles.add(ColumnRole.RENAMED_ONLINE);
        }
        return roles;
    }

    /** Whether a former name is to stay for a release that still uses it. */
    static boolean isRenamedOnline(OurAnnotations annotations) {
        AnnotationValues renamed = annotations.find(RENAMED_FROM);
        return renamed != null && renamed.says("online");
    }

    /** The value of an annotation that has nothing but a value; blank ones are kept for the rules to find. */
    static @Nullable String writtenValue(OurAnnotations annotations, String annotation) {
        AnnotationValues values = annotations.find(annotation);
        return values == null ? null : values.writtenText("value").orElse(null);
    }
}
