package io.metatables.processor.validate;

import io.metatables.processor.validate.rule.Rule;
import io.metatables.processor.validate.type.TypeRules;
import java.util.List;

/** All rules, in the order in which their findings are printed. */
final class Rules {
    static final List<Rule> ALL = List.of(
            new IdentifierSyntaxRule(),
            new StorageNameRule(),
            new TableNameRule(),
            new PublicSchemaRule(),
            new TimeIndexSuffixRule(),
            new CadenceRule(),
            new MissingTimeIndexRule(),
            new SeveralTimeIndexesRule(),
            new TimeIndexTypeRule(),
            new RepeatedGrainColumnRule(),
            new NullableGrainRule(),
            new MetaTableGrainRule(),
            new PrimaryKeyRule(),
            new NullablePrimaryKeyRule(),
            new LabelRule(),
            new DescriptionRule(),
            new FormerNameRule(),
            new SizeRule(),
            new TypeRules(),
            new ColumnNameRule(),
            new ColumnDefaultRule(),
            new DuplicateColumnRule(),
            new KeyMembersRule(),
            new PartitionMembersRule(),
            new ExpressionRule(),
            new KeyNameRule(),
            new NamespaceRule(),
            new PrefixRule(),
            new HistoryTableRule(),
            new IncludeRule(),
            new UnnameableModelRule(),
            new UnnameableAnchorRule(),
            new UncoveredModelRule(),
            new SharedPackageRule(),
            SharedProviderValueRule.namespace(),
            SharedProviderValueRule.prefix(),
            SharedProviderValueRule.historyTable(),
            new DuplicateIdentifierRule(),
            new DuplicateStorageNameRule(),
            new NameCollisionRule(),
            new FormerIdentifierRule(),
            new GeneratedNameRule(),
            new ForeignKeyTargetRule(),
            new ForeignKeyMembersRule(),
            new ForeignKeyUniquenessRule(),
            new ForeignKeyTypeRule(),
            new ParentTableRule());

    private Rules() {}
}
