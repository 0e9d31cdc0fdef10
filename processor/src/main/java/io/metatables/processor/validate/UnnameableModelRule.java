package io.metatables.processor.validate;

import io.metatables.processor.declaration.ModelClass;
import io.metatables.processor.declaration.ModelCode;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.validate.rule.TableRule;
import java.util.function.Consumer;

/** The generated registry, whatever its package, names the model class. */
final class UnnameableModelRule implements TableRule {

    @Override
    public void check(TableDeclaration table, Consumer<SourceFinding> findings) {
        ModelClass model = table.model();
        if (model.packageName().isEmpty()) {
            findings.accept(finding(table, "is in no package", "Move it into a package."));
        } else if (!model.visible()) {
            findings.accept(finding(
                    table,
                    "or a class around it is not public",
                    "Make " + model.simpleName() + " public, and every class around it."));
        }
    }

    private static SourceFinding finding(TableDeclaration table, String why, String remedy) {
        return SourceFinding.at(
                table.model().source(),
                ModelCode.UNNAMEABLE_MODEL,
                "The registry cannot name model " + table.model().name() + ": it " + why + ".",
                remedy);
    }
}
