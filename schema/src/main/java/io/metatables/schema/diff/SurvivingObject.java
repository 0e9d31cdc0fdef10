package io.metatables.schema.diff;

import io.metatables.schema.model.CheckCondition;
import io.metatables.schema.model.CheckConstraint;
import io.metatables.schema.model.ExclusionConstraint;
import io.metatables.schema.model.ForeignKey;
import io.metatables.schema.model.Index;
import io.metatables.schema.model.NamedObject;
import io.metatables.schema.model.PrimaryKey;
import io.metatables.schema.model.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the database makes of a constraint or an index when tables and columns are renamed, which it follows by itself; empty
 * if the object cannot live through what happens to its columns, and must be dropped before and made anew after.
 */
final class SurvivingObject implements NamedObject.Visitor<Optional<NamedObject>> {
    private final TablePair pair;
    private final ForeignKeyTargets targets;

    SurvivingObject(TablePair pair, ForeignKeyTargets targets) {
        this.pair = pair;
        this.targets = targets;
    }

    @Override
    public Optional<NamedObject> visitPrimaryKey(PrimaryKey key) {
        return renamed(key.columns()).map(columns -> new PrimaryKey(key.name(), columns));
    }

    @Override
    public Optional<NamedObject> visitUniqueConstraint(UniqueConstraint key) {
        return renamed(key.columns()).map(columns -> new UniqueConstraint(key.name(), columns));
    }

    @Override
    public Optional<NamedObject> visitExclusionConstraint(ExclusionConstraint exclusion) {
        return pair.unsteadyNames().isEmpty() ? Optional.of(exclusion) : Optional.empty();
    }

    @Override
    public Optional<NamedObject> visitIndex(Index index) {
        return renamed(index.columns()).map(columns -> new Index(index.name(), columns, index.unique()));
    }

    @Override
    public Optional<NamedObject> visitForeignKey(ForeignKey key) {
        if (key.columns().stream().anyMatch(pair::changesBaseType)) {
            return Optional.empty();
        }
        return renamed(key.columns())
                .flatMap(columns -> targets.follow(key)
                        .map(target -> new ForeignKey(
                                key.name(),
                                columns,
                                target.table(),
                                target.columns(),
                                key.onDelete(),
                                key.onUpdate())));
    }

    @Override
    public Optional<NamedObject> visitCheckConstraint(CheckConstraint check) {
        if (check.condition() instanceof CheckCondition.OneOf oneOf) {
            return pair.isRetyped(oneOf.column())
                    ? Optional.empty()
                    : renamed(List.of(oneOf.column()))
                            .map(columns -> new CheckConstraint(
                                    check.name(), new CheckCondition.OneOf(columns.get(0), oneOf.values())));
        }
        CheckCondition.Expression expression = (CheckCondition.Expression) check.condition();
        return pair.unsteadyNames().stream().anyMatch(name -> mayMention(expression.sql(), name))
                ? Optional.empty()
                : Optional.of(check);
    }

    /** Errs on the side of yes: the text is not parsed. */
    private static boolean mayMention(String sql, String column) {
        String text = sql.toLowerCase(Locale.ROOT);
        String name = column.toLowerCase(Locale.ROOT);
        return text.contains(name) || text.contains(name.replace("\"", "\"\""));
    }

    private Optional<List<String>> renamed(List<String> oldColumns) {
        List<String> newColumns = new ArrayList<>();
        for (String oldColumn : oldColumns) {
            String newColumn = pair.columns().newByOld().get(oldColumn);
            if (newColumn == null) {
                return Optional.empty();
            }
            newColumns.add(newColumn);
        }
        return Optional.of(newColumns);
    }
}
