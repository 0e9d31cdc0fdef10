package io.metatables.processor.validate;

import io.metatables.processor.declaration.ProviderDeclaration;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.validate.rule.PhysicalNameCheck;
import io.metatables.processor.validate.rule.ProviderRule;
import java.util.function.Consumer;

/** An explicit name of the history table is one that PostgreSQL takes. */
final class HistoryTableRule implements ProviderRule {

    @Override
    public void check(ProviderDeclaration provider, Consumer<SourceFinding> findings) {
        if (provider.historyTable() != null) {
            PhysicalNameCheck.check(
                            "the history table of " + provider.anchor().name(),
                            provider.historyTable(),
                            provider.annotation().value("historyTable"))
                    .forEach(findings);
        }
    }
}
