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
    private static final String JAVA = "java.";

    private MappedSuperclasses() {}

    /**
     * Those of a model or an embeddable, the topmost first.
     *
     * @param asked gets the names of all superclasses or superinterfaces that could be mapped, whether they are or not
     */
    static Set<TypeElement> of(TypeElement type, Set<String> asked) {
        Set<TypeElement> mapped = new LinkedHashSet<>();
        collect(type, mapped, asked);
        return mapped;
    }

    private static void collect(TypeElement type, Set<TypeElement> mapped, Set<String> asked) {
        for (TypeMirror parent : parents(type)) {
            if (parent.getKind() == TypeKind.DECLARED) {
                TypeElement element = (TypeElement) ((DeclaredType) parent).asElement();
                String name = element.getQualifiedName().toString();
                if (name.startsWith(JAVA)) {
                    continue;
                }
                asked.add(name);
                collect(element, mapped, asked);
                if (AnnotationLookup.has(element, MAPPED_SUPERCLASS)) {
                    mapped.add(element);
                }
            } else if (parent.getKind() == TypeKind.ERROR) {
                asked.add(parent.toString());
            }
        }
    }

    private static List<? extends TypeMirror> parents(TypeElement type) {
        return type.getKind() == ElementKind.INTERFACE ? type.getInterfaces() : List.of(type.getSuperclass());
    }
}
