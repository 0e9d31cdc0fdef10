package io.metatables.processor.validate.rule;

import io.metatables.processor.declaration.CompilationModel;
import io.metatables.processor.declaration.ModelClass;
import io.metatables.processor.declaration.ModelSetDeclaration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Which models belong to a provider or a model set of the compilation. */
public final class Coverage {
    private final Set<String> ofProviders = new HashSet<>();
    private final List<ModelClass> anchors;

    /**
     * Looks at all providers and model sets.
     *
     * @param compilation all that is declared
     */
    public Coverage(CompilationModel compilation) {
        compilation.providers().stream()
                .flatMap(model -> model.tables().stream())
                .forEach(table -> ofProviders.add(table.model().name()));
        anchors = Stream.concat(
                        compilation.providers().stream()
                                .map(model -> model.provider().anchor()),
                        compilation.modelSets().stream().map(ModelSetDeclaration::anchor))
                .toList();
    }

    /**
     * Whether one of them covers a model.
     *
     * @param model a model class
     * @return whether it belongs to a provider or a model set
     */
    public boolean covers(ModelClass model) {
        return ofProviders.contains(model.name()) || anchors.stream().anyMatch(anchor -> anchor.covers(model));
    }
}
