package io.metatables.processor.validate.rule;

import io.metatables.processor.declaration.CompilationModel;
import io.metatables.processor.declaration.ModelClass;
import io.metatables.processor.declaration.ModelSetDeclaration;
import io.metatables.processor.declaration.ProviderModel;
import io.metatables.processor.declaration.TableDeclaration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which models belong to a provider or a model set of the compilation. */
public final class Coverage {
    private final Set<String> ofProviders = new HashSet<>();
    private final List<ModelClass> anchors = new ArrayList<>();

    /**
     * Looks at all providers and model sets.
     *
     * @param compilation all that is declared
     */
    public Coverage(CompilationModel compilation) {
        for (ProviderModel model : compilation.providers()) {
            for (TableDeclaration table : model.tables()) {
                ofProviders.add(table.model().name());
            }
            anchors.add(model.provider().anchor());
        }
        for (ModelSetDeclaration set : compilation.modelSets()) {
            anchors.add(set.anchor());
        }
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
