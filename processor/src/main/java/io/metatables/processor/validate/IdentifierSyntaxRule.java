package io.metatables.processor.validate;

import io.metatables.processor.declaration.DeclarationCode;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.validate.rule.TableRule;
import io.metatables.schema.model.TableKind;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An identifier is CamelCase: it becomes a lower-case name and back, and goes into commands. */
final class IdentifierSyntaxRule implements TableRule {
    private static final Pattern CAMEL_CASE = Pattern.compile("[A-Z][A-Za-z0-9]*");
    private static final String BARE_SUFFIX = "TS";

    @Override
    public void check(TableDeclaration table, Consumer<SourceFinding> findings) {
        problems(table).forEach(findings);
    }

    private Stream<SourceFinding> problems(TableDeclaration table) {
        String identifier = table.identifier();
        boolean bare = table.kind() == TableKind.TIME_INDEX_TABLE && identifier.equals(BARE_SUFFIX);
        return CAMEL_CASE.matcher(identifier).matches() && !bare
                ? Stream.empty()
                : Stream.of(SourceFinding.at(
                        table.annotation().value("identifier"),
                        DeclarationCode.INVALID_IDENTIFIER,
                        "Identifier " + identifier + " of " + table.model().name()
                                + " is not CamelCase: a capital letter, then"
                                + " letters and digits of ASCII"
                                + (bare ? ", with something before the suffix TS." : "."),
                        "Write one, such as identifier = \"OrderItem\" or, for a time-index table, \"OrderItemTS\"."));
    }
}
