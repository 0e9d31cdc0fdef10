package io.metatables.processor.validate;

import io.metatables.processor.declaration.CompilationModel;
import io.metatables.processor.declaration.ModelClass;
import io.metatables.processor.declaration.ModelSetDeclaration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Which models belong to a provider or a model set of the compilation. */
final class Coverage {
    private final Set<String> ofProviders = new HashSet<>();
    private final List<ModelClass> anchors;

    Coverage(CompilationModel compilation) {
        compilation.providers().stream()
                .flatMap(model -> model.tables().stream())
                .forEach(table -> ofProviders.add(table.model().name()));
        anchors = Stream.concat(
                        compilation.providers().stream()
                                .map(model -> model.provider().anchor()),
                        compilation.modelSets().stream().map(ModelSetDeclaration::anchor))
                .toList();
    }

    boolean covers(ModelClass model) {
        return ofProviders.contains(model.name()) || anchors.stream().anyMatch(anchor -> anchor.covers(model));
    }
}
