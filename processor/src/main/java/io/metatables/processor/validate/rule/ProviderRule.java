package io.metatables.processor.validate.rule;

import io.metatables.processor.declaration.CompilationModel;
import io.metatables.processor.declaration.ProviderDeclaration;
import io.metatables.processor.declaration.ProviderModel;
import io.metatables.processor.declaration.SourceFinding;
import java.util.function.Consumer;

/** A rule about what one provider says of itself. */
public interface ProviderRule extends Rule {

    /**
     * Looks for the problem in a provider.
     *
     * @param provider a provider of this compilation
     * @param findings takes a finding for each place where it is
     */
    void check(ProviderDeclaration provider, Consumer<SourceFinding> findings);

    @Override
    default void check(CompilationModel compilation, Consumer<SourceFinding> findings) {
        for (ProviderModel model : compilation.providers()) {
            check(model.provider(), findings);
        }
    }
}
