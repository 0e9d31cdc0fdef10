package io.metatables.processor.validate;

import io.metatables.processor.declaration.KeyDeclaration;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.validate.rule.KeyRule;
import io.metatables.processor.validate.rule.PhysicalNameCheck;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** An explicit name of a constraint or an index is one that PostgreSQL takes. */
final class KeyNameRule implements KeyRule {

    @Override
    public void check(KeyDeclaration key, TableDeclaration table, Consumer<SourceFinding> findings) {
        problems(key, table).forEach(findings);
    }

    private Stream<SourceFinding> problems(KeyDeclaration key, TableDeclaration table) {
        return PhysicalNameCheck.check(
                "a key of " + key.source(), key.name(), key.source().value("name"));
    }
}
