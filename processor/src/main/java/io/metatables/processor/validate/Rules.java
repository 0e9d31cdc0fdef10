package io.metatables.processor.validate;

import io.metatables.processor.validate.column.ColumnStorageRule;
import io.metatables.processor.validate.column.DefaultTypeRule;
import io.metatables.processor.validate.column.GeneratedColumnRule;
import io.metatables.processor.validate.column.IdentityRule;
import io.metatables.processor.validate.column.SequenceNumbersRule;
import io.metatables.processor.validate.key.ActionMembersRule;
import io.metatables.processor.validate.key.DeferrableTargetRule;
import io.metatables.processor.validate.key.IndexMethodRule;
import io.metatables.processor.validate.key.UnknownColumnRule;
import io.metatables.processor.validate.key.UnloggedTargetRule;
import io.metatables.processor.validate.partition.PartitionBoundRule;
import io.metatables.processor.validate.partition.PartitionKeyRule;
import io.metatables.processor.validate.partition.PartitionedTableRule;
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
            new DefaultTypeRule(),
            new IdentityRule(),
            new SequenceNumbersRule(),
            new GeneratedColumnRule(),
            new ColumnStorageRule(),
            new DuplicateColumnRule(),
            new KeyMembersRule(),
            new PartitionMembersRule(),
            new ExpressionRule(),
            new KeyNameRule(),
            new FurtherNameRule(),
            new IndexMethodRule(),
            new ActionMembersRule(),
            new UnknownColumnRule(),
            new PartitionKeyRule(),
            new PartitionBoundRule(),
            new PartitionedTableRule(),
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
            new ParentTableRule(),
            new DeferrableTargetRule(),
            new UnloggedTargetRule());

    private Rules() {}
}
