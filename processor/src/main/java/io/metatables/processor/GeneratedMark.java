package io.metatables.processor;

import com.google.auto.common.GeneratedAnnotations;
import io.metatables.processor.eclipse.EclipseElements;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** The annotation that marks generated classes. */
final class GeneratedMark {
    private GeneratedMark() {}

    /**
     * Finds the annotation, where what is compiled sees it: a named module only if it reads the module of the annotation; that
     * another module does so is not enough. Eclipse's compiler does not tell which modules are read (ecj 3.46 finds the
     * annotation although it is not seen, and fails when it is asked for the directives of a module), so it gets no mark there.
     */
    static Optional<String> in(Elements elements, SourceVersion version, Set<String> sourceTypes) {
        Optional<ModuleElement> module = sourceTypes.stream()
                .map(elements::getTypeElement)
                .filter(Objects::nonNull)
                .findAny()
                .map(elements::getModuleOf);
        return GeneratedAnnotations.generatedAnnotation(elements, version)
                .filter(annotation -> module.isEmpty() || isSeen(annotation, module.get(), elements))
                .map(TypeElement::getQualifiedName)
                .map(Object::toString);
    }

    private static boolean isSeen(TypeElement annotation, ModuleElement module, Elements elements) {
        if (module.isUnnamed()) {
            return true;
        }
        return !EclipseElements.made(module) && elements.getTypeElement(module, annotation.getQualifiedName()) != null;
    }
}
