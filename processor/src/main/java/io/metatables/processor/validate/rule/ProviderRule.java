package io.metatables.processor.validate.rule;

import io.metatables.processor.declaration.CompilationModel;
import io.metatables.processor.declaration.ProviderDeclaration;
import io.metatables.processor.declaration.ProviderModel;
import io.metatables.processor.declaration.SourceFinding;
import java.util.stream.Stream;

/** A rule about what one provider says of itself. */
public interface ProviderRule extends Rule {

    /**
     * Looks for the problem in a provider.
     *
     * @param provider a provider of this compilation
     * @return a finding for each place where it is
     */
    Stream<SourceFinding> check(ProviderDeclaration provider);

    @Override
    default Stream<SourceFinding> check(CompilationModel compilation) {
        return compilation.providers().stream().map(ProviderModel::provider).flatMap(this::check);
    }
}
