package io.metatables.processor.read;

import io.metatables.processor.declaration.DeclarationCode;
import io.metatables.processor.declaration.JavaType;
import io.metatables.processor.declaration.SourceRef;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.type.TypeKind;

/** Finds {@code @Nullable} where no null can be. */
final class NullablePrimitive {
    private static final Map<String, String> BOXED = Map.of("int", "Integer", "char", "Character");

    private NullablePrimitive() {}

    /** Nothing, unless the member has a primitive type or an array of one. */
    static void find(ColumnMember member, ReadingFindings findings) {
        TypeKind kind = member.type().getKind();
        if (kind.isPrimitive() || kind == TypeKind.ARRAY) {
            find(member, JavaTypeReader.read(member.type()), findings);
        }
    }

    private static void find(ColumnMember member, JavaType type, ReadingFindings findings) {
        SourceRef place = member.place();
        AnnotationMirror nullable = Nullness.nullable(member);
        SourceRef at = nullable == null ? place : place.annotation(AnnotationLookup.name(nullable));
        if (type.primitive() && nullable != null) {
            findings.add(
                    at,
                    DeclarationCode.NULLABLE_PRIMITIVE,
                    place + " is marked nullable, but its type " + type.spelling() + " holds no null.",
                    "Write " + boxed(type.spelling()) + ", or remove @Nullable.");
        } else if (Nullness.onPrimitiveElements(member)) {
            findings.add(
                    at,
                    DeclarationCode.NULLABLE_PRIMITIVE,
                    "@Nullable of " + place + " is about the elements of the array, which hold no null.",
                    "Write " + type.spelling().replace("[]", " @Nullable []")
                            + " for an array that may be null, or remove @Nullable.");
        }
    }

    private static String boxed(String primitive) {
        return BOXED.getOrDefault(primitive, Character.toUpperCase(primitive.charAt(0)) + primitive.substring(1));
    }
}
