package io.metatables.processor.validate;

import io.metatables.processor.declaration.ElementDeclaration;
import io.metatables.processor.declaration.ForeignKeyDeclaration;
import io.metatables.processor.declaration.IndexDeclaration;
import io.metatables.processor.declaration.KeyDeclaration;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.validate.rule.KeyRule;
import io.metatables.processor.validate.rule.MemberNames;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Consumer;

/** A key names columns, each once: those that it is over, and those that its index carries. */
final class KeyMembersRule implements KeyRule {

    @Override
    public void check(KeyDeclaration key, TableDeclaration table, Consumer<SourceFinding> findings) {
        check(named(key), table, key, "members", findings);
        check(distinct(key.include()), table, key, "include", findings);
        if (key instanceof ForeignKeyDeclaration foreignKey) {
            check(foreignKey.details().onDeleteMembers(), table, key, "onDeleteMembers", findings);
        }
    }

    private static void check(
            List<String> names,
            TableDeclaration table,
            KeyDeclaration key,
            String value,
            Consumer<SourceFinding> findings) {
        if (!MemberNames.areColumns(names, table)) {
            MemberNames.check(names, table, key.source().value(value)).forEach(findings);
        }
    }

    /** An index may have a column twice, with different operator classes; a key has it once. */
    private static List<String> named(KeyDeclaration key) {
        return key instanceof IndexDeclaration index && !isPlain(index) ? distinct(key.members()) : key.members();
    }

    private static boolean isPlain(IndexDeclaration index) {
        for (ElementDeclaration element : index.elements()) {
            if (!element.isPlain()) {
                return false;
            }
        }
        return true;
    }

    private static List<String> distinct(List<String> names) {
        return names.isEmpty() ? names : List.copyOf(new LinkedHashSet<>(names));
    }
}
