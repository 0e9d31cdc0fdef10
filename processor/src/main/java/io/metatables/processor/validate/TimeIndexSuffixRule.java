package io.metatables.processor.validate;

import io.metatables.processor.declaration.DeclarationCode;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.validate.rule.TableRule;
import io.metatables.schema.model.TableKind;
import java.util.function.Consumer;

/** The suffix {@code TS} tells the two kinds of tables apart in every list of names. */
final class TimeIndexSuffixRule implements TableRule {
    private static final String IDENTIFIER_SUFFIX = "TS";
    private static final String STORAGE_SUFFIX = "_ts";

    @Override
    public void check(TableDeclaration table, Consumer<SourceFinding> findings) {
        check(table, "identifier", table.identifier(), IDENTIFIER_SUFFIX, findings);
        String storageName = table.options().storageName();
        if (storageName != null) {
            check(table, "storageName", storageName, STORAGE_SUFFIX, findings);
        }
    }

    private static void check(
            TableDeclaration table, String member, String name, String suffix, Consumer<SourceFinding> findings) {
        boolean timeIndex = table.kind() == TableKind.TIME_INDEX_TABLE;
        if (name.endsWith(suffix) == timeIndex) {
            return;
        }
        String what = member + " " + name + " of the " + table.kind().label() + " "
                + table.model().name();
        findings.accept(SourceFinding.at(
                table.annotation().value(member),
                DeclarationCode.TIME_INDEX_SUFFIX,
                timeIndex
                        ? "The " + what + " does not end in " + suffix + "."
                        : "The " + what + " ends in " + suffix + ", as only those of time-index tables do.",
                timeIndex
                        ? "Write " + member + " = \"" + name + suffix
                                + "\", or leave it out: the suffix is appended by itself."
                        : "Write " + member + " = \"" + name.substring(0, name.length() - suffix.length())
                                + "\" or another name without the suffix, or declare it with @TimeIndexMetaTable."));
    }
}
