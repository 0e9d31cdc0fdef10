package io.metatables.processor;

import io.metatables.processor.declaration.ModelClass;
import io.metatables.processor.declaration.ModelSetDeclaration;
import io.metatables.processor.declaration.ProviderDeclaration;
import io.metatables.processor.declaration.index.DeclarationIndex;
import io.metatables.processor.declaration.index.DeclarationIndexFormat;
import io.metatables.processor.output.ArtifactWriter;
import io.metatables.processor.output.StoredResources;
import java.util.List;
import java.util.Optional;

/**
 * The declaration indexes on disk: one of the whole compilation, and one a model set, beside its anchor, for those who include
 * it.
 */
final class DeclarationStore {
    private static final String COMPILATION = "META-INF/metatables/compilation.index.json";
    private static final String MODEL_SET_SUFFIX = ".metatables.json";

    private final StoredResources resources;

    DeclarationStore(StoredResources resources) {
        this.resources = resources;
    }

    /** What earlier compilations have left in the class output; empty: there were none. */
    Optional<DeclarationIndex> compilation() {
        return resources.inClassOutput(COMPILATION).map(text -> DeclarationIndexFormat.read(text, COMPILATION));
    }

    /**
     * The index of a model set that is compiled elsewhere.
     *
     * @param module the module of the anchor; empty: none
     */
    Optional<DeclarationIndex> modelSet(String module, ModelClass anchor) {
        return resources
                .besideClass(module, anchor.packageName(), fileName(anchor))
                .map(text -> DeclarationIndexFormat.read(text, fileName(anchor)));
    }

    private static String fileName(ModelClass anchor) {
        return anchor.nestedName() + MODEL_SET_SUFFIX;
    }

    private static String path(ModelClass anchor) {
        return anchor.packageName().isEmpty()
                ? fileName(anchor)
                : anchor.packageName().replace('.', '/') + "/" + fileName(anchor);
    }

    /** Writes the index of the compilation, and those of its model sets. */
    static void write(DeclarationIndex compilation, ArtifactWriter writer) {
        writer.writeResource(COMPILATION, DeclarationIndexFormat.write(compilation));
        for (ModelSetDeclaration modelSet : compilation.modelSets()) {
            List<ProviderDeclaration> none = List.of();
            DeclarationIndex index = new DeclarationIndex(
                    new PackageTree(modelSet.anchor()).of(compilation.tables()), List.of(modelSet), none);
            writer.writeResource(path(modelSet.anchor()), DeclarationIndexFormat.write(index));
        }
    }
}
