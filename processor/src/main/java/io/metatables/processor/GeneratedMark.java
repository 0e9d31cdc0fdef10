package io.metatables.processor;

import io.metatables.processor.eclipse.EclipseElements;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** The annotation that marks generated classes. */
final class GeneratedMark {
    private static final String GENERATED = "javax.annotation.processing.Generated";
    private static final String GENERATED_IN_JAVA_8 = "javax.annotation.Generated";

    private GeneratedMark() {}

    /**
     * Finds the annotation, where what is compiled sees it: a named module only if it reads the module of the annotation; that
     * another module does so is not enough. Eclipse's compiler does not tell which modules are read (ecj 3.46 finds the
     * annotation although it is not seen, and fails when it is asked for the directives of a module), so it gets no mark there.
     */
    static Optional<String> in(Elements elements, SourceVersion version, Set<String> sourceTypes) {
        String name = version.compareTo(SourceVersion.RELEASE_8) > 0 ? GENERATED : GENERATED_IN_JAVA_8;
        TypeElement annotation = elements.getTypeElement(name);
        if (annotation == null) {
            return Optional.empty();
        }
        ModuleElement module = module(elements, sourceTypes);
        return module == null || isSeen(annotation, module, elements) ? Optional.of(name) : Optional.empty();
    }

    private static @Nullable ModuleElement module(Elements elements, Set<String> sourceTypes) {
        for (String name : sourceTypes) {
            TypeElement type = elements.getTypeElement(name);
            if (type != null) {
                return elements.getModuleOf(type);
            }
        }
        return null;
    }

    private static boolean isSeen(TypeElement annotation, ModuleElement module, Elements elements) {
        if (module.isUnnamed()) {
            return true;
        }
        return !EclipseElements.made(module) && elements.getTypeElement(module, annotation.getQualifiedName()) != null;
    }
}
