package io.metatables.processor.validate;

import io.metatables.processor.declaration.DeclarationCode;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.validate.rule.TableRule;
import io.metatables.schema.model.TableKind;
import java.util.function.Consumer;

/** An identifier is CamelCase: it becomes a lower-case name and back, and goes into commands. */
final class IdentifierSyntaxRule implements TableRule {
    private static final String BARE_SUFFIX = "TS";

    @Override
    public void check(TableDeclaration table, Consumer<SourceFinding> findings) {
        String identifier = table.identifier();
        boolean bare = table.kind() == TableKind.TIME_INDEX_TABLE && identifier.equals(BARE_SUFFIX);
        if (bare || !isCamelCase(identifier)) {
            findings.accept(SourceFinding.at(
                    table.annotation().value("identifier"),
                    DeclarationCode.INVALID_IDENTIFIER,
                    "Identifier " + identifier + " of " + table.model().name()
                            + " is not CamelCase: a capital letter, then letters and digits of ASCII"
                            + (bare ? ", with something before the suffix TS." : "."),
                    "Write one, such as identifier = \"OrderItem\" or, for a time-index table, \"OrderItemTS\"."));
        }
    }

    private static boolean isCamelCase(String identifier) {
        if (identifier.isEmpty() || !isCapital(identifier.charAt(0))) {
            return false;
        }
        for (int i = 1; i < identifier.length(); i++) {
            char c = identifier.charAt(i);
            if (!isCapital(c) && !(c >= 'a' && c <= 'z') && !(c >= '0' && c <= '9')) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }
}
