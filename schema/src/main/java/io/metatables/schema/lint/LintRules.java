package io.metatables.schema.lint;

import java.util.List;

/** All rules. */
final class LintRules {
    /** In the order in which the findings of one statement are told. */
    static final List<LintRule> ALL = List.of(
            new ConcurrentlyRule(),
            new TransactionControlRule(),
            new IndexBuildRule(),
            new IndexDropRule(),
            new TableRebuildRule(),
            new KeyBuildRule(),
            new ForeignKeyRule(),
            new CheckRule(),
            new ValidatedAtOnceRule(),
            new NotNullRule(),
            new ColumnTypeRule(),
            new MandatoryColumnRule(),
            new RewritingColumnRule(),
            new StorageRule(),
            new RenameRule(),
            new DropColumnRule(),
            new DropTableRule(),
            new EmptiedRule(),
            new WholeTableRule());

    private LintRules() {}
}
