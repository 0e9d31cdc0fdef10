package io.metatables.processor.validate;

import io.metatables.processor.declaration.ForeignKeyDeclaration;
import io.metatables.processor.declaration.KeyDeclaration;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.SourceRef;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.validate.rule.KeyRule;
import io.metatables.processor.validate.rule.MemberNames;
import java.util.List;
import java.util.stream.Stream;

/** A key names columns, each once: those that it is over, and those that its index carries. */
final class KeyMembersRule implements KeyRule {

    @Override
    public Stream<SourceFinding> check(KeyDeclaration key, TableDeclaration table) {
        SourceRef source = key.source();
        List<String> set = key instanceof ForeignKeyDeclaration foreignKey
                ? foreignKey.details().onDeleteMembers()
                : List.of();
        return Stream.of(
                        MemberNames.check(key.members(), table, source.value("members")),
                        MemberNames.check(key.include(), table, source.value("include")),
                        MemberNames.check(set, table, source.value("onDeleteMembers")))
                .flatMap(findings -> findings);
    }
}
