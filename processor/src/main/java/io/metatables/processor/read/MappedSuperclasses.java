package io.metatables.processor.read;

import static io.metatables.processor.declaration.AnnotationNames.MAPPED_SUPERCLASS;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Finds the mapped superclasses of a class, or the mapped superinterfaces of an interface. */
final class MappedSuperclasses {
    private MappedSuperclasses() {}

    /** Those of a model or an embeddable, the topmost first. */
    static Set<TypeElement> of(TypeElement type) {
        Set<TypeElement> mapped = new LinkedHashSet<>();
        collect(type, mapped);
        return mapped;
    }

    private static void collect(TypeElement type, Set<TypeElement> mapped) {
        for (TypeMirror parent : parents(type)) {
            if (parent.getKind() == TypeKind.DECLARED) {
                TypeElement element = (TypeElement) ((DeclaredType) parent).asElement();
                collect(element, mapped);
                if (AnnotationLookup.has(element, MAPPED_SUPERCLASS)) {
                    mapped.add(element);
                }
            }
        }
    }

    private static List<? extends TypeMirror> parents(TypeElement type) {
        return type.getKind() == ElementKind.INTERFACE ? type.getInterfaces() : List.of(type.getSuperclass());
    }
}
