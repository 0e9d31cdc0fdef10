package io.metatables.processor.read;

import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Finds an annotation named {@code Nullable}, of whatever library, on a member or on its type. */
final class Nullness {
    private static final String NULLABLE = "Nullable";

    private Nullness() {}

    /** The annotation that says the value may be null. */
    static Optional<AnnotationMirror> nullable(ColumnMember member) {
        return member.elements()
                .flatMap(element ->
                        Stream.concat(on(element).stream(), types(element).flatMap(type -> on(type).stream())))
                .findFirst();
    }

    /** Whether the annotation stands before the primitive elements of an array, as in {@code @Nullable byte[]}. */
    static boolean onPrimitiveElements(ColumnMember member) {
        return member.elements()
                .flatMap(Nullness::types)
                .filter(type -> type.getKind() == TypeKind.ARRAY)
                .map(type -> ((ArrayType) type).getComponentType())
                .anyMatch(component ->
                        component.getKind().isPrimitive() && on(component).isPresent());
    }

    private static Stream<TypeMirror> types(Element element) {
        if (element.getKind() == ElementKind.METHOD) {
            return Stream.of(((ExecutableElement) element).getReturnType());
        }
        return element instanceof RecordComponentElement component && component.getAccessor() != null
                ? Stream.of(component.asType(), component.getAccessor().getReturnType())
                : Stream.of(element.asType());
    }

    private static Optional<AnnotationMirror> on(AnnotatedConstruct construct) {
        for (AnnotationMirror mirror : construct.getAnnotationMirrors()) {
            if (mirror.getAnnotationType().asElement().getSimpleName().contentEquals(NULLABLE)) {
                return Optional.of(mirror);
            }
        }
        return Optional.empty();
    }
}
