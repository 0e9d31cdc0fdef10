package io.metatables.processor.validate.advice;

import io.metatables.processor.declaration.CompilationModel;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.Suppression;
import io.metatables.processor.declaration.Suppressions;
import io.metatables.processor.declaration.WarningCode;
import java.util.LinkedHashSet;
import java.util.function.Consumer;

/** A suppression names a warning that exists: a wrong one would look as if it worked. */
final class SuppressionAdvice implements Advice {
    private final Suppressions suppressions;

    SuppressionAdvice(Suppressions suppressions) {
        this.suppressions = suppressions;
    }

    @Override
    public void check(CompilationModel compilation, Consumer<SourceFinding> findings) {
        for (Suppression suppression : suppressions.all()) {
            for (String code : new LinkedHashSet<>(suppression.codes())) {
                if (!code.equals(Suppression.ALL) && WarningCode.of(code).isEmpty()) {
                    findings.accept(finding(suppression, code));
                }
            }
        }
    }

    private static SourceFinding finding(Suppression suppression, String code) {
        return SourceFinding.at(
                suppression.place().annotation(Suppression.ANNOTATION).value("value"),
                WarningCode.UNKNOWN_SUPPRESSION,
                "\"" + Suppression.PREFIX + code + "\" at " + suppression.place() + " turns nothing off: "
                        + (code.isBlank() ? "it names no warning." : code + " is no warning."),
                "Remove it, or name one of " + WarningCode.range() + " (docs/warnings.md lists them), such as \""
                        + Suppression.PREFIX + WarningCode.FOREIGN_KEY_WITHOUT_INDEX.code()
                        + "\"; an error cannot be turned off.");
    }
}
