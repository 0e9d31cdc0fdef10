package io.metatables.schema.diff;

import io.metatables.schema.model.Column;
import io.metatables.schema.model.GeneratedExpression;
import io.metatables.schema.model.Generation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The generated columns of a table that lives on. PostgreSQL before 17 cannot give one another expression, and none lets the type of
 * a column change that one is computed from; since nothing is lost with its values, such a column goes and comes anew.
 */
final class GeneratedColumns {
    private final TablePair pair;

    GeneratedColumns(TablePair pair) {
        this.pair = pair;
    }

    /** The pairs of columns without those that go and come anew. */
    Successors withoutChanged() {
        Successors columns = pair.columns();
        List<String> changed = new ArrayList<>();
        for (Map.Entry<String, String> names : columns.newByOld().entrySet()) {
            if (isChanged(names.getKey(), names.getValue())) {
                changed.add(names.getKey());
            }
        }
        if (changed.isEmpty()) {
            return columns;
        }
        Map<String, String> newByOld = new LinkedHashMap<>(columns.newByOld());
        List<String> added = changed.stream().map(newByOld::remove).toList();
        return new Successors(
                newByOld,
                Stream.concat(columns.dropped().stream(), changed.stream()).toList(),
                pair.newColumns().keySet().stream()
                        .filter(name -> columns.added().contains(name) || added.contains(name))
                        .toList());
    }

    private boolean isChanged(String oldName, String newName) {
        Column before = pair.oldColumn(oldName);
        Column after = pair.newColumn(newName);
        if (!(before.generation() instanceof GeneratedExpression expression)
                || !(after.generation() instanceof GeneratedExpression)) {
            return false;
        }
        Mentioned mentioned = new Mentioned(List.of(), List.of(), List.of(expression.sql()));
        return pair.isRetyped(oldName)
                || pair.endsBy(mentioned)
                || !same(after.generation(), pair.names().renamed(before).generation());
    }

    private static boolean same(@Nullable Generation one, @Nullable Generation other) {
        return one instanceof GeneratedExpression generated
                && other instanceof GeneratedExpression renamed
                && generated.virtual() == renamed.virtual()
                && SameExpression.same(generated.sql(), renamed.sql());
    }
}
