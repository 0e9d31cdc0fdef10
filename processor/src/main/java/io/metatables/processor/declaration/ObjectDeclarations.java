package io.metatables.processor.declaration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * What is declared beside tables.
 *
 * @param types sorted by the name of the class
 * @param mappings sorted by owner, in the order of the source
 * @param sequences sorted by owner, in the order of the source
 * @param extensions sorted by owner, in the order of the source
 */
public record ObjectDeclarations(
        List<TypeDeclaration> types,
        List<TypeMappingDeclaration> mappings,
        List<SequenceDeclaration> sequences,
        List<ExtensionDeclaration> extensions) {
    /** Nothing. */
    public static final ObjectDeclarations NONE = new ObjectDeclarations(List.of(), List.of(), List.of(), List.of());

    /** Sorts the lists, and leaves out what stands twice. */
    public ObjectDeclarations {
        types = types.size() < 2 ? List.copyOf(types) : sortedTypes(types);
        mappings = sorted(mappings);
        sequences = sorted(sequences);
        extensions = sorted(extensions);
    }

    private static List<TypeDeclaration> sortedTypes(List<TypeDeclaration> types) {
        return types.stream()
                .distinct()
                .sorted(Comparator.comparing(type -> type.model().name()))
                .toList();
    }

    private static <T extends OwnedDeclaration> List<T> sorted(List<T> declarations) {
        if (declarations.size() < 2) {
            return List.copyOf(declarations);
        }
        return declarations.stream()
                .distinct()
                .sorted(Comparator.<T, String>comparing(one -> one.owner().name())
                        .thenComparing(one -> one.source().occurrence()))
                .toList();
    }

    /**
     * One type.
     *
     * @param type the type
     * @return nothing else
     */
    public static ObjectDeclarations of(TypeDeclaration type) {
        return NONE.withTypes(List.of(type));
    }

    /**
     * Several of them together.
     *
     * @param parts in any order
     * @return everything, each once
     */
    public static ObjectDeclarations of(List<ObjectDeclarations> parts) {
        List<TypeDeclaration> types = new ArrayList<>();
        List<TypeMappingDeclaration> mappings = new ArrayList<>();
        List<SequenceDeclaration> sequences = new ArrayList<>();
        List<ExtensionDeclaration> extensions = new ArrayList<>();
        for (ObjectDeclarations part : parts) {
            types.addAll(part.types);
            mappings.addAll(part.mappings);
            sequences.addAll(part.sequences);
            extensions.addAll(part.extensions);
        }
        return new ObjectDeclarations(types, mappings, sequences, extensions);
    }

    /**
     * Whether nothing is declared.
     *
     * @return whether all lists are empty
     */
    public boolean isEmpty() {
        return types.isEmpty() && mappings.isEmpty() && sequences.isEmpty() && extensions.isEmpty();
    }

    /**
     * These and others.
     *
     * @param others what comes beside these
     * @return both, each once
     */
    public ObjectDeclarations and(ObjectDeclarations others) {
        if (others.isEmpty()) {
            return this;
        }
        return isEmpty() ? others : of(List.of(this, others));
    }

    /**
     * Those whose class fulfils a condition.
     *
     * @param kept asked for the class of a type, and for the owner of everything else
     * @return some of these
     */
    public ObjectDeclarations where(Predicate<ModelClass> kept) {
        if (isEmpty()) {
            return this;
        }
        return new ObjectDeclarations(
                types.stream().filter(type -> kept.test(type.model())).toList(),
                owned(mappings, kept),
                owned(sequences, kept),
                owned(extensions, kept));
    }

    private static <T extends OwnedDeclaration> List<T> owned(List<T> declarations, Predicate<ModelClass> kept) {
        return declarations.stream().filter(one -> kept.test(one.owner())).toList();
    }

    /**
     * The same with other types.
     *
     * @param newTypes in any order
     * @return declarations that differ in their types only
     */
    public ObjectDeclarations withTypes(List<TypeDeclaration> newTypes) {
        return new ObjectDeclarations(newTypes, mappings, sequences, extensions);
    }

    /**
     * The same with other mappings.
     *
     * @param newMappings in any order
     * @return declarations that differ in their mappings only
     */
    public ObjectDeclarations withMappings(List<TypeMappingDeclaration> newMappings) {
        return new ObjectDeclarations(types, newMappings, sequences, extensions);
    }
}
