package io.metatables.processor.validate;

import io.metatables.processor.declaration.CompilationModel;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.validate.rule.MemberNames;
import io.metatables.processor.validate.rule.Reference;
import io.metatables.processor.validate.rule.Rule;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The referenced members are columns of the target, each once. */
final class ForeignKeyMembersRule implements Rule {

    @Override
    public void check(CompilationModel compilation, Consumer<SourceFinding> findings) {
        problems(compilation).forEach(findings);
    }

    private Stream<SourceFinding> problems(CompilationModel compilation) {
        return Reference.of(compilation).stream().flatMap(ForeignKeyMembersRule::check);
    }

    private static Stream<SourceFinding> check(Reference reference) {
        TableDeclaration target = reference.target();
        return target == null || target.columns().isEmpty()
                ? Stream.empty()
                : MemberNames.check(
                                reference.key().targetMembers(),
                                target,
                                reference.key().source().value("targetMembers"))
                        .map(finding -> finding.orAt(reference.fallbacks()));
    }
}
