package io.metatables.processor;

import io.metatables.processor.declaration.ModelClass;
import io.metatables.processor.declaration.ModelSetDeclaration;
import io.metatables.processor.declaration.ObjectDeclarations;
import io.metatables.processor.declaration.SharedMembers;
import io.metatables.processor.declaration.TypeDeclaration;
import io.metatables.processor.declaration.index.DeclarationIndex;
import io.metatables.processor.declaration.index.DeclarationIndexFormat;
import io.metatables.processor.output.ArtifactWriter;
import io.metatables.processor.output.StoredResources;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The declaration indexes on disk: one of the whole compilation; one a model set, beside its anchor, for those who include
 * it; and one a mapped superclass or embeddable, beside it, for those whose models have columns from it.
 */
final class DeclarationStore {
    private static final String COMPILATION = "META-INF/metatables/compilation.index.json";
    private static final DeclarationIndex NOTHING = new DeclarationIndex(List.of(), List.of(), List.of());
    private static final String MODEL_SET_SUFFIX = ".metatables.json";

    private final StoredResources resources;

    DeclarationStore(StoredResources resources) {
        this.resources = resources;
    }

    /** Whether an earlier compilation has left anything in the class output. */
    boolean hasCompilation() {
        return resources.inClassOutput(COMPILATION).isPresent();
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

    /**
     * The members of a class that is compiled elsewhere, for models here.
     *
     * @param module the module of the class; empty: none
     */
    Optional<SharedMembers> shared(String module, ModelClass type) {
        return modelSet(module, type).stream()
                .flatMap(index -> index.shared().stream())
                .filter(members -> members.type().equals(type.name()))
                .findFirst();
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
            writer.writeResource(
                    path(modelSet.anchor()), DeclarationIndexFormat.write(ofModelSet(modelSet, compilation)));
        }
        for (SharedMembers members : compilation.shared()) {
            if (members.isPart() && compilation.modelSets().stream().noneMatch(set -> isOf(set, members))) {
                writer.writeResource(
                        path(members.model()), DeclarationIndexFormat.write(NOTHING.with(List.of(), List.of(members))));
            }
        }
    }

    /** The index of the model set tells of it too. */
    private static boolean isOf(ModelSetDeclaration modelSet, SharedMembers members) {
        return modelSet.anchor().name().equals(members.type());
    }

    /** What is in the tree of a model set, and everything of the compilation that its tables may need to be understood. */
    private static DeclarationIndex ofModelSet(ModelSetDeclaration modelSet, DeclarationIndex compilation) {
        PackageTree tree = new PackageTree(modelSet.anchor());
        ObjectDeclarations objects = compilation.objects();
        ObjectDeclarations inside = objects.where(tree::covers);
        Stream<TypeDeclaration> outside = objects.types().stream().filter(type -> !tree.covers(type.model()));
        return new DeclarationIndex(
                tree.of(compilation.tables()),
                List.of(modelSet),
                List.of(),
                inside.withMappings(objects.mappings()),
                Stream.concat(outside, compilation.usedTypes().stream()).toList(),
                compilation.shared());
    }
}
