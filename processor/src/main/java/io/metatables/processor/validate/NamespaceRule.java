package io.metatables.processor.validate;

import io.metatables.processor.declaration.DeclarationCode;
import io.metatables.processor.declaration.ProviderDeclaration;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.validate.rule.ProviderRule;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A namespace is part of commands and of the name of a folder. */
final class NamespaceRule implements ProviderRule {
    private static final Pattern NAMESPACE = Pattern.compile("[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*");

    @Override
    public void check(ProviderDeclaration provider, Consumer<SourceFinding> findings) {
        problems(provider).forEach(findings);
    }

    private Stream<SourceFinding> problems(ProviderDeclaration provider) {
        return NAMESPACE.matcher(provider.namespace()).matches()
                ? Stream.empty()
                : Stream.of(SourceFinding.at(
                        provider.annotation().value("namespace"),
                        DeclarationCode.INVALID_NAMESPACE,
                        "Namespace \"" + provider.namespace() + "\" of "
                                + provider.anchor().name()
                                + " is not lower-case words of letters, digits and underscores, separated by dots.",
                        "Write such as \"acme.markets\"."));
    }
}
