package io.metatables.processor.declaration;

import java.util.List;

/**
 * A provider with all the tables that it covers: those of its own package tree and those of the model sets it includes, from
 * this compilation and from other jars.
 *
 * @param provider the provider
 * @param tables sorted by the name of the model class, each once
 * @param objects what else belongs to it: the types that its tables need, sequences, extensions, and the mappings of its trees
 */
public record ProviderModel(ProviderDeclaration provider, List<TableDeclaration> tables, ObjectDeclarations objects) {

    /** Copies the list. */
    public ProviderModel {
        tables = List.copyOf(tables);
    }
}
