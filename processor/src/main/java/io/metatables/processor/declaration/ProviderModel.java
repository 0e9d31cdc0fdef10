package io.metatables.processor.declaration;

import java.util.List;

/**
 * A provider with all the tables that it covers: those of its own package tree and those of the model sets it includes, from
 * this compilation and from other jars.
 *
 * @param provider the provider
 * @param tables sorted by the name of the model class, each once
 */
public record ProviderModel(ProviderDeclaration provider, List<TableDeclaration> tables) {

    /** Copies the list. */
    public ProviderModel {
        tables = List.copyOf(tables);
    }
}
