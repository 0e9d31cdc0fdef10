package io.metatables.schema.revision.check;

import io.metatables.schema.diff.AddAttribute;
import io.metatables.schema.diff.AddColumn;
import io.metatables.schema.diff.AddDomainCheck;
import io.metatables.schema.diff.AddFormerColumn;
import io.metatables.schema.diff.AddFormerView;
import io.metatables.schema.diff.AddObject;
import io.metatables.schema.diff.AddPartition;
import io.metatables.schema.diff.ChangeDefault;
import io.metatables.schema.diff.ChangeDomainDefault;
import io.metatables.schema.diff.ChangeGeneration;
import io.metatables.schema.diff.ColumnChange;
import io.metatables.schema.diff.CreateExtension;
import io.metatables.schema.diff.CreateSchema;
import io.metatables.schema.diff.CreateSequence;
import io.metatables.schema.diff.CreateTable;
import io.metatables.schema.diff.CreateType;
import io.metatables.schema.diff.DropAttribute;
import io.metatables.schema.diff.DropColumn;
import io.metatables.schema.diff.DropDomainCheck;
import io.metatables.schema.diff.DropFormerColumn;
import io.metatables.schema.diff.DropFormerView;
import io.metatables.schema.diff.DropObject;
import io.metatables.schema.diff.DropPartition;
import io.metatables.schema.diff.KeepExtension;
import io.metatables.schema.diff.KeepSchema;
import io.metatables.schema.diff.ObjectChange;
import io.metatables.schema.diff.Renames;
import io.metatables.schema.diff.SchemaChange;
import io.metatables.schema.diff.SchemaDiffer;
import io.metatables.schema.diff.TransitionChange;
import io.metatables.schema.finding.FindingException;
import io.metatables.schema.model.CheckConstraint;
import io.metatables.schema.model.DatabaseSchema;
import io.metatables.schema.model.ElementKey;
import io.metatables.schema.model.ExclusionConstraint;
import io.metatables.schema.model.Index;
import io.metatables.schema.model.NamedObject;
import io.metatables.schema.model.Table;
import io.metatables.schema.revision.check.Divergence.State;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says in what a schema that was found departs from the expected one, each thing by itself and in both directions. */
public final class Divergences {
    private static final Set<Class<? extends SchemaChange>> BRINGS = Set.of(
            CreateTable.class,
            AddColumn.class,
            AddFormerColumn.class,
            AddFormerView.class,
            AddObject.class,
            AddPartition.class,
            CreateType.class,
            AddAttribute.class,
            AddDomainCheck.class,
            CreateSequence.class,
            CreateExtension.class);
    private static final Set<Class<? extends SchemaChange>> TAKES = Set.of(
            DropColumn.class,
            DropFormerColumn.class,
            DropFormerView.class,
            DropObject.class,
            DropPartition.class,
            DropAttribute.class,
            DropDomainCheck.class);
    /** A schema without our tables is said by its tables; what nobody needs does no harm, and may be somebody else's. */
    private static final Set<Class<? extends SchemaChange>> NO_MATTER =
            Set.of(CreateSchema.class, KeepSchema.class, KeepExtension.class);

    private static final Set<Class<? extends SchemaChange>> OF_EXPRESSIONS =
            Set.of(ChangeDefault.class, ChangeGeneration.class, ChangeDomainDefault.class);

    private final DatabaseSchema found;
    private final DatabaseSchema expected;

    private Divergences(DatabaseSchema found, DatabaseSchema expected) {
        this.found = found;
        this.expected = expected;
    }

    /**
     * Compares.
     *
     * @param found what is there; tables that nobody expects are left out
     * @param expected what ought to be there
     * @return what differs, none of it uncertain: expressions are expected in PostgreSQL's words; empty: nothing
     */
    public static List<Divergence> between(DatabaseSchema found, DatabaseSchema expected) {
        return betweenTexts(found, expected).stream().map(Divergence::certain).toList();
    }

    /**
     * Compares, where expressions may be in other words.
     *
     * @param found what is there; tables that nobody expects are left out
     * @param expected what ought to be there
     * @return what differs, or may differ; empty: nothing
     */
    public static List<Divergence> betweenTexts(DatabaseSchema found, DatabaseSchema expected) {
        return new Divergences(found, expected).all();
    }

    private List<Divergence> all() {
        try {
            return worded(SchemaDiffer.diff(found, expected, Renames.NONE));
        } catch (FindingException e) {
            return oneByOne(); // for what no revision can do hides all the rest
        }
    }

    /** What no revision could do is said beside what one could. */
    private List<Divergence> oneByOne() {
        Map<String, Table> there = found.tablesByIdentifier();
        List<Divergence> divergences = new ArrayList<>();
        divergences.addAll(compared(found.withTables(List.of()), expected.withTables(List.of()), null));
        for (Table table : expected.tables()) {
            Table other = there.get(table.identifier());
            if (other == null) {
                divergences.add(new Divergence(State.MISSING, table.identifier(), "table " + table.identifier()));
            } else {
                divergences.addAll(compared(
                        found.withTables(List.of(other)), expected.withTables(List.of(table)), table.identifier()));
            }
        }
        return divergences;
    }

    private static List<Divergence> compared(DatabaseSchema one, DatabaseSchema other, @Nullable String table) {
        try {
            return worded(SchemaDiffer.diff(one, other, Renames.NONE));
        } catch (FindingException e) {
            return e.findings().stream()
                    .map(finding -> new Divergence(State.DIFFERENT, table, finding.problem()))
                    .toList();
        }
    }

    private static List<Divergence> worded(List<SchemaChange> changes) {
        Set<String> replaced = replaced(changes);
        List<Divergence> divergences = new ArrayList<>();
        for (SchemaChange change : changes) {
            Class<? extends SchemaChange> kind = change.getClass();
            String thing = change.describe().replaceFirst("^(add|create|drop) ", "");
            if (NO_MATTER.contains(kind) || (TAKES.contains(kind) && replaced.contains(thing))) {
                continue;
            }
            if (BRINGS.contains(kind) && !replaced.contains(thing)) {
                divergences.add(new Divergence(State.MISSING, table(change), thing));
            } else if (TAKES.contains(kind)) {
                divergences.add(new Divergence(State.UNKNOWN, table(change), thing));
            } else {
                divergences.add(new Divergence(
                        hasExpression(change) ? State.UNCERTAIN : State.DIFFERENT,
                        table(change),
                        BRINGS.contains(kind) ? thing + " has another definition" : change.describe()));
            }
        }
        return divergences;
    }

    private static boolean hasExpression(SchemaChange change) {
        return OF_EXPRESSIONS.contains(change.getClass())
                || change instanceof AddDomainCheck
                || (change instanceof AddObject add && isExpression(add.object()));
    }

    private static boolean isExpression(NamedObject object) {
        boolean indexed = object instanceof Index index
                && (index.options().where() != null
                        || index.elements().stream()
                                .anyMatch(element -> element.key() instanceof ElementKey.OfExpression));
        return indexed || object instanceof CheckConstraint || object instanceof ExclusionConstraint;
    }

    /** A constraint or an index with another definition goes and comes back under its name. */
    private static Set<String> replaced(List<SchemaChange> changes) {
        Set<String> gone = new HashSet<>();
        Set<String> back = new HashSet<>();
        for (SchemaChange change : changes) {
            (TAKES.contains(change.getClass()) ? gone : back)
                    .add(change.describe().replaceFirst("^(add|drop) ", ""));
        }
        gone.retainAll(back);
        return gone;
    }

    private static @Nullable String table(SchemaChange change) {
        if (change instanceof ColumnChange column) {
            return column.table().identifier();
        }
        if (change instanceof CreateTable create) {
            return create.table().identifier();
        }
        if (change instanceof TransitionChange transition) {
            return transition.table().identifier();
        }
        return change instanceof ObjectChange object ? object.table().identifier() : null;
    }
}
