package io.metatables.processor.validate;

import io.metatables.processor.declaration.KeyDeclaration;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.validate.rule.KeyRule;
import io.metatables.processor.validate.rule.MemberNames;
import java.util.stream.Stream;

/** A key on the class names columns of it, each once. */
final class KeyMembersRule implements KeyRule {

    @Override
    public Stream<SourceFinding> check(KeyDeclaration key, TableDeclaration table) {
        return MemberNames.check(key.members(), table, key.source().value("members"));
    }
}
