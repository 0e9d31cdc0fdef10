package io.metatables.processor.validate;

import io.metatables.processor.declaration.KeyDeclaration;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.validate.rule.KeyRule;
import io.metatables.processor.validate.rule.PhysicalNameCheck;
import java.util.function.Consumer;

/** An explicit name of a constraint or an index is one that PostgreSQL takes. */
final class KeyNameRule implements KeyRule {

    @Override
    public void check(KeyDeclaration key, TableDeclaration table, Consumer<SourceFinding> findings) {
        PhysicalNameCheck.check(
                        "a key of " + key.source(), key.name(), key.source().value("name"))
                .forEach(findings);
    }
}
