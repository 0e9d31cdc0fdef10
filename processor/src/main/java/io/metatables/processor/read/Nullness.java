package io.metatables.processor.read;

import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Finds an annotation named {@code Nullable}, of whatever library, on a member or on its type. */
final class Nullness {
    private static final String NULLABLE = "Nullable";

    private Nullness() {}

    /** Whether the value may be null. */
    static boolean isNullable(ColumnMember member) {
        return nullable(member) != null;
    }

    /** The annotation that says the value may be null; null: none does. */
    static @Nullable AnnotationMirror nullable(ColumnMember member) {
        AnnotationMirror found = nullable(member.element());
        for (int i = 0; found == null && i < member.alternates().size(); i++) {
            found = nullable(member.alternates().get(i));
        }
        return found;
    }

    private static @Nullable AnnotationMirror nullable(Element element) {
        AnnotationMirror found = on(element);
        if (found == null) {
            found = on(type(element));
        }
        ExecutableElement accessor = accessor(element);
        return found != null || accessor == null ? found : on(accessor.getReturnType());
    }

    /** Whether the annotation stands before the primitive elements of an array, as in {@code @Nullable byte[]}. */
    static boolean onPrimitiveElements(ColumnMember member) {
        boolean found = onPrimitiveElements(member.element());
        for (Element alternate : member.alternates()) {
            found |= onPrimitiveElements(alternate);
        }
        return found;
    }

    private static boolean onPrimitiveElements(Element element) {
        ExecutableElement accessor = accessor(element);
        return onPrimitiveElements(type(element))
                || (accessor != null && onPrimitiveElements(accessor.getReturnType()));
    }

    private static boolean onPrimitiveElements(TypeMirror type) {
        return type instanceof ArrayType array
                && array.getComponentType().getKind().isPrimitive()
                && on(array.getComponentType()) != null;
    }

    private static TypeMirror type(Element element) {
        return element instanceof ExecutableElement method ? method.getReturnType() : element.asType();
    }

    private static @Nullable ExecutableElement accessor(Element element) {
        return element instanceof RecordComponentElement component ? component.getAccessor() : null;
    }

    private static @Nullable AnnotationMirror on(AnnotatedConstruct construct) {
        for (AnnotationMirror mirror : construct.getAnnotationMirrors()) {
            if (mirror.getAnnotationType().asElement().getSimpleName().contentEquals(NULLABLE)) {
                return mirror;
            }
        }
        return null;
    }
}
