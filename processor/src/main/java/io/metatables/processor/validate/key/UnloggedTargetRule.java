package io.metatables.processor.validate.key;

import io.metatables.processor.declaration.CompilationModel;
import io.metatables.processor.declaration.ModelCode;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.validate.rule.Reference;
import io.metatables.processor.validate.rule.Rule;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** After a crash an unlogged table is empty; what refers to it has to be so too. */
public final class UnloggedTargetRule implements Rule {
    /** For the list of rules. */
    public UnloggedTargetRule() {}

    @Override
    public void check(CompilationModel compilation, Consumer<SourceFinding> findings) {
        problems(compilation).forEach(findings);
    }

    private Stream<SourceFinding> problems(CompilationModel compilation) {
        return Reference.of(compilation).stream()
                .filter(reference -> !isUnlogged(reference.table()))
                .filter(reference -> {
                    TableDeclaration target = reference.target();
                    return target != null && isUnlogged(target);
                })
                .map(reference -> reference.finding(
                        reference.key().source().value("target"),
                        ModelCode.FOREIGN_KEY_UNLOGGED,
                        "The foreign key of " + reference.key().source() + " refers to the unlogged table of "
                                + reference.key().target() + ", but its own is not unlogged.",
                        "Make both tables unlogged or neither, or remove the foreign key."));
    }

    private static boolean isUnlogged(TableDeclaration table) {
        return table.details().storage().unlogged();
    }
}
