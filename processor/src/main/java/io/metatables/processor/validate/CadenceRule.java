package io.metatables.processor.validate;

import io.metatables.processor.declaration.DeclarationCode;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.validate.rule.TableRule;
import io.metatables.schema.model.Cadence;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** A cadence is one of the list. */
final class CadenceRule implements TableRule {

    @Override
    public void check(TableDeclaration table, Consumer<SourceFinding> findings) {
        String cadence = table.options().cadence();
        if (cadence == null || Cadence.ofCode(cadence).isPresent()) {
            return;
        }
        String known = Arrays.stream(Cadence.values()).map(Cadence::code).collect(Collectors.joining(", "));
        findings.accept(SourceFinding.at(
                table.annotation().value("cadence"),
                DeclarationCode.UNKNOWN_CADENCE,
                "Cadence \"" + cadence + "\" of " + table.model().name() + " does not exist.",
                "Write one of " + known + "."));
    }
}
