package io.metatables.processor.validate;

import io.metatables.processor.declaration.ElementDeclaration;
import io.metatables.processor.declaration.ForeignKeyDeclaration;
import io.metatables.processor.declaration.IndexDeclaration;
import io.metatables.processor.declaration.KeyDeclaration;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.SourceRef;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.validate.rule.KeyRule;
import io.metatables.processor.validate.rule.MemberNames;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A key names columns, each once: those that it is over, and those that its index carries. */
final class KeyMembersRule implements KeyRule {

    @Override
    public void check(KeyDeclaration key, TableDeclaration table, Consumer<SourceFinding> findings) {
        problems(key, table).forEach(findings);
    }

    private Stream<SourceFinding> problems(KeyDeclaration key, TableDeclaration table) {
        SourceRef source = key.source();
        List<String> set = key instanceof ForeignKeyDeclaration foreignKey
                ? foreignKey.details().onDeleteMembers()
                : List.of();
        return Stream.of(
                        MemberNames.check(named(key), table, source.value("members")),
                        MemberNames.check(key.include().stream().distinct().toList(), table, source.value("include")),
                        MemberNames.check(set, table, source.value("onDeleteMembers")))
                .flatMap(findings -> findings);
    }

    /** An index may have a column twice, with different operator classes; a key has it once. */
    private static List<String> named(KeyDeclaration key) {
        boolean plain = !(key instanceof IndexDeclaration index)
                || index.elements().stream().allMatch(ElementDeclaration::isPlain);
        return plain ? key.members() : key.members().stream().distinct().toList();
    }
}
