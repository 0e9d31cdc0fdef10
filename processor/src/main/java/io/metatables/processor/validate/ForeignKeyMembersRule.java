package io.metatables.processor.validate;

import io.metatables.processor.declaration.CompilationModel;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.validate.rule.MemberNames;
import io.metatables.processor.validate.rule.Reference;
import io.metatables.processor.validate.rule.Rule;
import java.util.List;
import java.util.function.Consumer;

/** The referenced members are columns of the target, each once. */
final class ForeignKeyMembersRule implements Rule {

    @Override
    public void check(CompilationModel compilation, Consumer<SourceFinding> findings) {
        for (Reference reference : Reference.of(compilation)) {
            TableDeclaration target = reference.target();
            if (target != null && !target.columns().isEmpty()) {
                check(reference, target, findings);
            }
        }
    }

    private static void check(Reference reference, TableDeclaration target, Consumer<SourceFinding> findings) {
        List<String> members = reference.key().targetMembers();
        if (!MemberNames.areColumns(members, target)) {
            MemberNames.check(members, target, reference.key().source().value("targetMembers"))
                    .forEach(finding -> findings.accept(finding.orAt(reference.fallbacks())));
        }
    }
}
