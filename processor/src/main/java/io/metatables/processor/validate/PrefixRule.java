package io.metatables.processor.validate;

import io.metatables.processor.declaration.DeclarationCode;
import io.metatables.processor.declaration.ProviderDeclaration;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.validate.rule.ProviderRule;
import io.metatables.schema.naming.PhysicalName;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** A prefix is the first word of every physical name, and leaves room for the rest. */
final class PrefixRule implements ProviderRule {
    private static final Pattern SNAKE_CASE = Pattern.compile("[a-z][a-z0-9]*(_[a-z0-9]+)*");
    private static final int MAX_LENGTH = PhysicalName.MAX_BYTES - "__schema_history".length();

    @Override
    public void check(ProviderDeclaration provider, Consumer<SourceFinding> findings) {
        String prefix = provider.prefix();
        boolean tooLong = prefix.length() > MAX_LENGTH;
        if (tooLong || !SNAKE_CASE.matcher(prefix).matches()) {
            findings.accept(SourceFinding.at(
                    provider.annotation().value("prefix"),
                    DeclarationCode.INVALID_PREFIX,
                    "Prefix \"" + prefix + "\" of " + provider.anchor().name()
                            + (tooLong
                                    ? " has more than " + MAX_LENGTH + " characters, which leaves no room for names."
                                    : " is not lower snake case: words of a-z and 0-9, each joined by one underscore."),
                    "Write such as \"acme_markets\"."));
        }
    }
}
