package io.metatables.processor.validate;

import io.metatables.processor.declaration.ModelCode;
import io.metatables.processor.declaration.ProviderDeclaration;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.validate.rule.Duplicates;
import io.metatables.processor.validate.rule.ProviderRule;
import java.util.LinkedHashSet;
import java.util.function.Consumer;

/** A provider includes model sets, each once. Including a set of its own package tree says nothing new and does no harm. */
final class IncludeRule implements ProviderRule {

    @Override
    public void check(ProviderDeclaration provider, Consumer<SourceFinding> findings) {
        for (String include : new LinkedHashSet<>(provider.unknownIncludes())) {
            findings.accept(finding(
                    provider,
                    include + ", which is no model set",
                    "Put @ModelSet on an interface in the package of the models, and include that."));
        }
        for (String include : Duplicates.of(provider.includes())) {
            findings.accept(finding(provider, include + " more than once", "Name it once."));
        }
    }

    private static SourceFinding finding(ProviderDeclaration provider, String what, String remedy) {
        return SourceFinding.at(
                provider.annotation().value("includes"),
                ModelCode.NOT_A_MODEL_SET,
                "Provider " + provider.anchor().name() + " includes " + what + ".",
                remedy);
    }
}
