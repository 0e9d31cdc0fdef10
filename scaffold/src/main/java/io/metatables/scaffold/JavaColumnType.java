package io.metatables.scaffold;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.metatables.annotations.Column;
import io.metatables.annotations.Json;
import java.util.Optional;

/**
 * How a column type is said in Java.
 *
 * @param javaType the type of the member; a primitive where there is one
 * @param attributes what {@code @Column} has to say beside it, such as {@code length = 20}; an empty annotation: nothing
 * @param json {@code @Json}, where it takes that
 */
record JavaColumnType(TypeName javaType, AnnotationSpec attributes, Optional<AnnotationSpec> json) {

    /** By name: the command need not have it on its own class path, those who compile what it writes do. */
    private static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");

    static JavaColumnType of(TypeName javaType) {
        return new JavaColumnType(javaType, column().build(), Optional.empty());
    }

    static JavaColumnType of(TypeName javaType, String attribute, int value) {
        return new JavaColumnType(
                javaType, column().addMember(attribute, "$L", value).build(), Optional.empty());
    }

    static JavaColumnType named(TypeName javaType, String typeName) {
        return new JavaColumnType(
                javaType, column().addMember("type", "$S", typeName).build(), Optional.empty());
    }

    static JavaColumnType json(boolean binary) {
        AnnotationSpec.Builder json = AnnotationSpec.builder(Json.class);
        return new JavaColumnType(
                TypeName.get(String.class),
                column().build(),
                Optional.of(
                        binary
                                ? json.build()
                                : json.addMember("binary", "false").build()));
    }

    static AnnotationSpec.Builder column() {
        return AnnotationSpec.builder(Column.class);
    }

    /** The type of a member that may be null. */
    TypeName nullable() {
        AnnotationSpec nullable = AnnotationSpec.builder(NULLABLE).build();
        TypeName boxed = javaType.isPrimitive() ? javaType.box() : javaType;
        return boxed instanceof ArrayTypeName array ? array.annotated(nullable) : boxed.annotated(nullable);
    }
}
