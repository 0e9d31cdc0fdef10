package io.metatables.processor.validate;

import io.metatables.processor.validate.column.ColumnStorageRule;
import io.metatables.processor.validate.column.DefaultTypeRule;
import io.metatables.processor.validate.column.GeneratedColumnRule;
import io.metatables.processor.validate.column.IdentityRule;
import io.metatables.processor.validate.column.SequenceNumbersRule;
import io.metatables.processor.validate.key.ActionMembersRule;
import io.metatables.processor.validate.key.DeferrableTargetRule;
import io.metatables.processor.validate.key.IndexMethodRule;
import io.metatables.processor.validate.key.KeyDescriptionRule;
import io.metatables.processor.validate.key.MarkRule;
import io.metatables.processor.validate.key.UnknownColumnRule;
import io.metatables.processor.validate.key.UnloggedTargetRule;
import io.metatables.processor.validate.operator.ExclusionOperatorRule;
import io.metatables.processor.validate.operator.OperatorClassRule;
import io.metatables.processor.validate.partition.PartitionBoundRule;
import io.metatables.processor.validate.partition.PartitionKeyRule;
import io.metatables.processor.validate.partition.PartitionedTableRule;
import io.metatables.processor.validate.rule.Part;
import io.metatables.processor.validate.rule.Rule;
import io.metatables.processor.validate.type.TypeRules;
import io.metatables.schema.server.ServerVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The rules about the parts that a model has, in the order in which their findings are printed. */
final class Rules {
    private final Set<Part> parts;
    private final List<Rule> rules = new ArrayList<>();

    private Rules(Set<Part> parts) {
        this.parts = parts;
    }

    /** All that can find something, where there are such parts, and perhaps several providers. */
    static List<Rule> about(Set<Part> parts, boolean severalProviders, ServerVersion oldest) {
        Rules about = new Rules(parts);
        about.addTables();
        about.addGrains();
        about.addTexts();
        about.rules.add(new TypeRules(parts));
        about.addColumns();
        about.addKeys();
        about.addFurtherNames();
        about.addPartitions();
        about.addProviders(severalProviders);
        about.addNames();
        about.addForeignKeys();
        about.rules.add(new ServerVersionRule(oldest));
        return about.rules;
    }

    private void addTables() {
        rules.add(new IdentifierSyntaxRule());
        if (parts.contains(Part.TABLE_NAMES)) {
            rules.add(new StorageNameRule());
            rules.add(new TableNameRule());
            rules.add(new PublicSchemaRule());
        }
        rules.add(new TimeIndexSuffixRule());
        if (parts.contains(Part.CADENCES)) {
            rules.add(new CadenceRule());
        }
    }

    private void addGrains() {
        if (parts.contains(Part.GRAINS)) {
            rules.add(new MissingTimeIndexRule());
            rules.add(new SeveralTimeIndexesRule());
            rules.add(new TimeIndexTypeRule());
            rules.add(new RepeatedGrainColumnRule());
            rules.add(new NullableGrainRule());
            rules.add(new MetaTableGrainRule());
        }
        rules.add(new PrimaryKeyRule());
        rules.add(new NullablePrimaryKeyRule());
    }

    private void addTexts() {
        if (parts.contains(Part.LABELS)) {
            rules.add(new LabelRule());
        }
        rules.add(new DescriptionRule());
        if (parts.contains(Part.FORMER_NAMES)) {
            rules.add(new FormerNameRule());
            rules.add(new OnlineRenameRule());
            rules.add(new OnlineRenameSurroundings());
        }
        rules.add(new SizeRule());
    }

    private void addColumns() {
        rules.add(new ColumnNameRule());
        if (parts.contains(Part.DEFAULTS)) {
            rules.add(new ColumnDefaultRule());
            rules.add(new DefaultTypeRule());
        }
        if (parts.contains(Part.NUMBERS)) {
            rules.add(new IdentityRule());
            rules.add(new SequenceNumbersRule());
        }
        if (parts.contains(Part.GENERATED_COLUMNS)) {
            rules.add(new GeneratedColumnRule());
        }
        if (parts.contains(Part.COLUMN_STORAGE)) {
            rules.add(new ColumnStorageRule());
        }
        rules.add(new DuplicateColumnRule());
    }

    private void addKeys() {
        rules.add(new KeyMembersRule());
        if (parts.contains(Part.PARTITIONS)) {
            rules.add(new PartitionMembersRule());
        }
        if (parts.contains(Part.EXPRESSIONS)) {
            rules.add(new ExpressionRule());
        }
        if (parts.contains(Part.KEY_NAMES)) {
            rules.add(new KeyNameRule());
        }
    }

    private void addFurtherNames() {
        if (parts.contains(Part.FURTHER_NAMES)) {
            rules.add(new FurtherNameRule());
        }
        if (parts.contains(Part.INDEX_METHODS)) {
            rules.add(new IndexMethodRule());
            rules.add(new ExclusionOperatorRule());
        }
        if (parts.contains(Part.INDEX_METHODS)
                || parts.contains(Part.PARTITIONS)
                || parts.contains(Part.SPECIAL_TYPES)) {
            rules.add(new OperatorClassRule());
        }
        if (parts.contains(Part.FOREIGN_KEYS)) {
            rules.add(new ActionMembersRule());
        }
        if (parts.contains(Part.MARKS)) {
            rules.add(new MarkRule());
            rules.add(new KeyDescriptionRule());
        }
        if (parts.contains(Part.EXPRESSIONS)) {
            rules.add(new UnknownColumnRule());
        }
    }

    private void addPartitions() {
        if (parts.contains(Part.PARTITIONS)) {
            rules.add(new PartitionKeyRule());
            rules.add(new PartitionBoundRule());
            rules.add(new PartitionedTableRule());
        }
    }

    private void addProviders(boolean several) {
        rules.add(new NamespaceRule());
        rules.add(new PrefixRule());
        rules.add(new HistoryTableRule());
        rules.add(new IncludeRule());
        rules.add(new UnnameableModelRule());
        rules.add(new UnnameableAnchorRule());
        rules.add(new UncoveredModelRule());
        if (several) {
            rules.add(new SharedPackageRule());
            rules.add(SharedProviderValueRule.namespace());
            rules.add(SharedProviderValueRule.prefix());
            rules.add(SharedProviderValueRule.historyTable());
        }
    }

    private void addNames() {
        rules.add(new DuplicateIdentifierRule());
        rules.add(new DuplicateStorageNameRule());
        rules.add(new NameCollisionRule());
        if (parts.contains(Part.FORMER_NAMES)) {
            rules.add(new FormerIdentifierRule());
        }
        rules.add(new GeneratedNameRule());
    }

    private void addForeignKeys() {
        if (parts.contains(Part.FOREIGN_KEYS)) {
            rules.add(new ForeignKeyTargetRule());
            rules.add(new ForeignKeyMembersRule());
            rules.add(new ForeignKeyUniquenessRule());
            rules.add(new ForeignKeyTypeRule());
        }
        if (parts.contains(Part.ANCESTRY)) {
            rules.add(new ParentTableRule());
        }
        if (parts.contains(Part.DEFERRABLE_KEYS)) {
            rules.add(new DeferrableTargetRule());
        }
        if (parts.contains(Part.UNLOGGED_TABLES)) {
            rules.add(new UnloggedTargetRule());
        }
    }
}
