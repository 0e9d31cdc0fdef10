package io.metatables.processor.read;

import io.metatables.processor.declaration.DeclarationCode;
import io.metatables.processor.declaration.JavaType;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.SourceRef;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;

/** Finds {@code @Nullable} where no null can be. */
final class NullablePrimitive {
    private static final Map<String, String> BOXED = Map.of("int", "Integer", "char", "Character");

    private NullablePrimitive() {}

    static Optional<SourceFinding> find(ColumnMember member, SourceRef place) {
        Optional<AnnotationMirror> nullable = Nullness.nullable(member);
        SourceRef at =
                nullable.map(AnnotationLookup::name).map(place::annotation).orElse(place);
        JavaType type = JavaTypeReader.read(member.type());
        if (type.primitive() && nullable.isPresent()) {
            return Optional.of(finding(
                    at,
                    place + " is marked nullable, but its type " + type.spelling() + " holds no null.",
                    "Write " + boxed(type.spelling()) + ", or remove @Nullable."));
        }
        return Nullness.onPrimitiveElements(member)
                ? Optional.of(finding(
                        at,
                        "@Nullable of " + place + " is about the elements of the array, which hold no null.",
                        "Write " + type.spelling().replace("[]", " @Nullable []")
                                + " for an array that may be null, or remove" + " @Nullable."))
                : Optional.empty();
    }

    private static SourceFinding finding(SourceRef at, String problem, String remedy) {
        return SourceFinding.at(at, DeclarationCode.NULLABLE_PRIMITIVE, problem, remedy);
    }

    private static String boxed(String primitive) {
        return BOXED.getOrDefault(primitive, Character.toUpperCase(primitive.charAt(0)) + primitive.substring(1));
    }
}
