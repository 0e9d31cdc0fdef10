package io.metatables.processor;

import io.metatables.processor.declaration.ModelSetDeclaration;
import io.metatables.processor.declaration.ProviderDeclaration;
import io.metatables.processor.declaration.index.DeclarationIndex;
import io.metatables.processor.declaration.index.DeclarationIndexFormat;
import io.metatables.processor.output.ArtifactWriter;
import io.metatables.processor.output.StoredResources;
import java.util.List;
import java.util.Optional;

/** The declaration indexes on disk: one of the whole compilation, and one a model set, for those who include it. */
final class DeclarationStore {
    private static final String FOLDER = "META-INF/metatables/";
    private static final String SUFFIX = ".index.json";
    private static final String COMPILATION = FOLDER + "compilation" + SUFFIX;

    private final StoredResources resources;

    DeclarationStore(StoredResources resources) {
        this.resources = resources;
    }

    /** What earlier compilations have left in the class output; empty: there were none. */
    Optional<DeclarationIndex> compilation() {
        return resources.inClassOutput(COMPILATION).map(text -> DeclarationIndexFormat.read(text, COMPILATION));
    }

    /** The index of a model set that is compiled elsewhere. */
    Optional<DeclarationIndex> modelSet(String anchor) {
        String path = modelSetPath(anchor);
        return resources.inLibraries(path).map(text -> DeclarationIndexFormat.read(text, path));
    }

    private static String modelSetPath(String anchor) {
        return FOLDER + anchor + SUFFIX;
    }

    /** Writes the index of the compilation, and those of its model sets. */
    static void write(DeclarationIndex compilation, ArtifactWriter writer) {
        writer.writeResource(COMPILATION, DeclarationIndexFormat.write(compilation));
        for (ModelSetDeclaration modelSet : compilation.modelSets()) {
            List<ProviderDeclaration> none = List.of();
            DeclarationIndex index = new DeclarationIndex(
                    new PackageTree(modelSet.anchor()).of(compilation.tables()), List.of(modelSet), none);
            writer.writeResource(modelSetPath(modelSet.anchor().name()), DeclarationIndexFormat.write(index));
        }
    }
}
