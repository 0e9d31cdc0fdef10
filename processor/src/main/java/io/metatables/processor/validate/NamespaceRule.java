package io.metatables.processor.validate;

import io.metatables.processor.declaration.DeclarationCode;
import io.metatables.processor.declaration.ProviderDeclaration;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.validate.rule.ProviderRule;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** A namespace is part of commands and of the name of a folder. */
final class NamespaceRule implements ProviderRule {
    private static final Pattern NAMESPACE = Pattern.compile("[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*");

    @Override
    public void check(ProviderDeclaration provider, Consumer<SourceFinding> findings) {
        if (!NAMESPACE.matcher(provider.namespace()).matches()) {
            findings.accept(SourceFinding.at(
                    provider.annotation().value("namespace"),
                    DeclarationCode.INVALID_NAMESPACE,
                    "Namespace \"" + provider.namespace() + "\" of "
                            + provider.anchor().name()
                            + " is not lower-case words of letters, digits and underscores, separated by dots.",
                    "Write such as \"acme.markets\"."));
        }
    }
}
