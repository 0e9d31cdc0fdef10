package io.metatables.processor.validate.operator;

import io.metatables.processor.declaration.CompilationModel;
import io.metatables.processor.declaration.ExtensionDeclaration;
import io.metatables.processor.declaration.ObjectDeclarations;
import io.metatables.processor.declaration.ProviderModel;
import io.metatables.processor.declaration.SourceRef;
import io.metatables.processor.declaration.TableDeclaration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The tables of a provider, and what it knows of their types. Where there is no provider, nobody knows which extensions there
 * will be.
 *
 * @param tables its tables, or those that no provider has
 * @param types their types
 * @param objects what it has beside them; null: there is no provider
 * @param fallbacks where findings are printed that are about classes of other jars only
 */
record OperandScope(
        List<TableDeclaration> tables,
        OperandTypes types,
        @Nullable ObjectDeclarations objects,
        List<SourceRef> fallbacks) {
    private static final String ANY_PREFIX = "<prefix>";

    static List<OperandScope> of(CompilationModel compilation) {
        if (compilation.providers().isEmpty()) {
            OperandTypes types = new OperandTypes(compilation.objects().types(), ANY_PREFIX);
            return List.of(new OperandScope(compilation.tables(), types, null, List.of()));
        }
        List<OperandScope> scopes = new ArrayList<>();
        for (ProviderModel model : compilation.providers()) {
            scopes.add(new OperandScope(
                    model.tables(),
                    new OperandTypes(model.objects().types(), model.provider().prefix()),
                    model.objects(),
                    List.of(model.provider().annotation().value("includes"))));
        }
        return scopes;
    }

    /** Whether somebody has to require an extension, and nobody does. */
    boolean lacks(String extension) {
        if (objects == null) {
            return false;
        }
        for (ExtensionDeclaration declared : objects.extensions()) {
            if (declared.name().equals(extension)) {
                return false;
            }
        }
        return true;
    }
}
