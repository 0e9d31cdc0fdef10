package io.metatables.schema.diff;

import io.metatables.schema.model.Column;
import io.metatables.schema.model.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * What a name that vanished may be called now: the columns that the same table gets, the tables that are new. Nothing is decided
 * by it; a person reads it and says which.
 */
public final class RenameCandidates {
    private static final int SHOWN = 3;
    /** Beyond so many new tables, a comparison of each with each would take longer than all else. */
    private static final int COMPARED = 500;
    /** Names less alike than this are not worth a line. */
    private static final double LEAST = 0.3;

    private final Map<String, List<Column>> columns = new HashMap<>();
    private final List<Table> tables = new ArrayList<>();

    /**
     * Collects what is new.
     *
     * @param changes all changes of a revision
     */
    public RenameCandidates(List<SchemaChange> changes) {
        for (SchemaChange change : changes) {
            if (change instanceof AddColumn add) {
                columns.computeIfAbsent(add.table().identifier(), unused -> new ArrayList<>())
                        .add(add.column());
            } else if (change instanceof CreateTable create && tables.size() < COMPARED) {
                tables.add(create.table());
            }
        }
    }

    /**
     * The candidates for what a change drops.
     *
     * @param change any change
     * @return the names of columns, or the identifiers of tables, the most alike first; empty if nothing is alike, or nothing is
     *     dropped
     */
    public List<String> of(SchemaChange change) {
        if (change instanceof DropColumn drop) {
            Column column = drop.column();
            List<Column> added = columns.getOrDefault(drop.table().identifier(), List.of());
            return ranked(added, Column::name, other -> likeness(column, other));
        }
        if (change instanceof DropTable drop) {
            return ranked(tables, Table::identifier, other -> likeness(drop.table(), other));
        }
        return List.of();
    }

    private static <T> List<String> ranked(List<T> all, Function<T, String> name, ToDoubleFunction<T> likeness) {
        return all.stream()
                .filter(candidate -> likeness.applyAsDouble(candidate) >= LEAST)
                .sorted(Comparator.comparingDouble(likeness).reversed().thenComparing(name))
                .limit(SHOWN)
                .map(name)
                .toList();
    }

    /** One of the same type is likelier than one whose name looks the same. */
    private static double likeness(Column gone, Column added) {
        return Likeness.of(gone.name(), added.name()) + (gone.type().equals(added.type()) ? 0.5 : 0);
    }

    private static double likeness(Table gone, Table created) {
        Set<String> common = names(gone);
        common.retainAll(names(created));
        Set<String> all = names(gone);
        all.addAll(names(created));
        return Likeness.of(gone.identifier(), created.identifier()) / 2
                + (double) common.size() / Math.max(1, all.size());
    }

    private static Set<String> names(Table table) {
        Set<String> names = new HashSet<>();
        for (Column column : table.columns()) {
            names.add(column.name());
        }
        return names;
    }
}
