package io.metatables.processor.validate;

import io.metatables.processor.declaration.ModelCode;
import io.metatables.processor.declaration.ProviderDeclaration;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.validate.rule.Duplicates;
import io.metatables.processor.validate.rule.ProviderRule;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A provider includes model sets, each once. Including a set of its own package tree says nothing new and does no harm. */
final class IncludeRule implements ProviderRule {

    @Override
    public void check(ProviderDeclaration provider, Consumer<SourceFinding> findings) {
        problems(provider).forEach(findings);
    }

    private Stream<SourceFinding> problems(ProviderDeclaration provider) {
        Stream<SourceFinding> unknown = provider.unknownIncludes().stream()
                .distinct()
                .map(include -> finding(
                        provider,
                        include + ", which is no model set",
                        "Put @ModelSet on an interface in the package of the models, and include that."));
        Stream<SourceFinding> repeated = Duplicates.of(provider.includes()).stream()
                .map(include -> finding(provider, include + " more than once", "Name it once."));
        return Stream.concat(unknown, repeated);
    }

    private static SourceFinding finding(ProviderDeclaration provider, String what, String remedy) {
        return SourceFinding.at(
                provider.annotation().value("includes"),
                ModelCode.NOT_A_MODEL_SET,
                "Provider " + provider.anchor().name() + " includes " + what + ".",
                remedy);
    }
}
