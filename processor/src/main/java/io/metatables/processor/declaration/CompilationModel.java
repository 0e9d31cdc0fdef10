package io.metatables.processor.declaration;

import java.util.List;
import java.util.Set;

/**
 * Everything that is declared in one compilation: what javac was given, and what the declaration index knows of the rest.
 *
 * @param tables the models of this compilation, whether in this round or read from the index of its class output; sorted by
 *     the name of the class
 * @param modelSets the model sets of this compilation
 * @param providers the providers of this compilation, each with its tables
 * @param objects what is declared beside tables, and the enums and annotated classes that the tables use, from wherever
 * @param sourceTypes canonical names of the top-level classes that javac was given as sources, whatever they are; not those
 *     that this processor generated
 */
public record CompilationModel(
        List<TableDeclaration> tables,
        List<ModelSetDeclaration> modelSets,
        List<ProviderModel> providers,
        ObjectDeclarations objects,
        Set<String> sourceTypes) {

    /** Copies the collections. */
    public CompilationModel {
        tables = List.copyOf(tables);
        modelSets = List.copyOf(modelSets);
        providers = List.copyOf(providers);
        sourceTypes = Set.copyOf(sourceTypes);
    }

    /**
     * Whether javac was given a class as a source, so that it can show a line of it.
     *
     * @param type its canonical name
     * @return whether the class, or the one at top level around it, is among {@link #sourceTypes()}
     */
    public boolean isSource(String type) {
        for (int end = type.length(); end > 0; end = type.lastIndexOf('.', end - 1)) {
            if (sourceTypes.contains(type.substring(0, end))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a table is compiled now, if only in part.
     *
     * @param table one of the tables
     * @return whether its model class is a source, or a class from which it has columns
     */
    public boolean isSource(TableDeclaration table) {
        if (isSource(table.model().name())) {
            return true;
        }
        for (ColumnDeclaration column : table.columns()) {
            ColumnOrigin origin = column.origin();
            if (origin != null && isSource(origin.type())) {
                return true;
            }
        }
        return false;
    }
}
