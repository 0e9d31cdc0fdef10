package io.metatables.processor.validate;

import io.metatables.processor.declaration.CompilationModel;
import io.metatables.processor.declaration.ModelCode;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.validate.rule.Coverage;
import io.metatables.processor.validate.rule.Rule;
import java.util.function.Consumer;

/** A model that nothing covers would be in no registry and in no database, without a word. */
final class UncoveredModelRule implements Rule {

    @Override
    public void check(CompilationModel compilation, Consumer<SourceFinding> findings) {
        Coverage coverage = new Coverage(compilation);
        for (TableDeclaration table : compilation.tables()) {
            if (!table.model().packageName().isEmpty() && !coverage.covers(table.model())) {
                findings.accept(finding(table));
            }
        }
    }

    private static SourceFinding finding(TableDeclaration table) {
        return SourceFinding.at(
                table.annotation(),
                ModelCode.UNCOVERED_MODEL,
                "Model " + table.model().name() + " belongs to no provider and no model set.",
                "Declare a public interface with @MetaTableProvider, or with @ModelSet for another jar's provider to"
                        + " include, in package " + table.model().packageName() + " or one above it.");
    }
}
