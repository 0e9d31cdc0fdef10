package io.metatables.schema.testing;

import io.metatables.schema.model.Column;
import io.metatables.schema.model.DatabaseSchema;
import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.model.Table;
import io.metatables.schema.model.Transitional;
import io.metatables.schema.model.TransitionalColumn;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Lets former names come, stay and go between two schemas; never such that no revision can lead from the one to the other. */
final class RandomTransitions {
    private final Dice dice;
    private final RandomNames names;
    private final SchemaPair pair;
    private final Map<String, Table> before;
    private final Map<String, Table> after;
    private final Set<QualifiedName> takenAfter;

    RandomTransitions(Dice dice, RandomNames names, SchemaPair pair) {
        this.dice = dice;
        this.names = names;
        this.pair = pair;
        this.before = new LinkedHashMap<>(pair.from().tablesByIdentifier());
        this.after = new LinkedHashMap<>(pair.to().tablesByIdentifier());
        this.takenAfter = new HashSet<>(names(pair.to()));
    }

    SchemaPair pair() {
        for (Table table : pair.to().tables()) {
            Optional<Table> former = former(table);
            if (former.isPresent()) {
                live(former.get(), table);
            } else if (dice.chance(10)) {
                set(after, table, new Transitional(sometimes(table), null));
            }
        }
        return new SchemaPair(
                pair.from().withTables(List.copyOf(before.values())),
                pair.to().withTables(List.copyOf(after.values())),
                pair.renames());
    }

    private static Set<QualifiedName> names(DatabaseSchema schema) {
        return schema.tables().stream().map(Table::name).collect(Collectors.toSet());
    }

    private Optional<Table> former(Table table) {
        Map<String, Table> old = pair.from().tablesByIdentifier();
        String identifier = old.containsKey(table.identifier())
                ? table.identifier()
                : pair.renames().tables().getOrDefault(table.identifier(), "");
        return pair.to().tablesByIdentifier().containsKey(identifier) && !identifier.equals(table.identifier())
                ? Optional.empty()
                : Optional.ofNullable(old.get(identifier));
    }

    private void live(Table old, Table now) {
        Transitional gone = new Transitional(
                dice.chance(15) ? sometimes(old) : List.of(), dice.chance(10) ? names.tableIn(old.name()) : null);
        boolean renamed = !old.name().equals(now.name());
        boolean view = renamed && !isRetyped(old, now) && dice.chance(50) && takenAfter.add(old.name());
        List<TransitionalColumn> come = new ArrayList<>(dice.chance(10) ? sometimes(now) : List.of());
        Map<String, String> formerNames = pair.renames().columnsOf(now.identifier());
        for (Column column : now.columns()) {
            String former = formerNames.get(column.name());
            if (former != null && old.column(former).isPresent() && dice.chance(50)) {
                if (old.column(former).get().type().equals(column.type())
                        && now.column(former).isEmpty()) {
                    come.add(new TransitionalColumn(former, column.name()));
                }
            }
        }
        List<TransitionalColumn> stay = new ArrayList<>();
        for (Column column : old.columns()) {
            boolean same = now.column(column.name())
                    .filter(it -> it.type().equals(column.type()))
                    .isPresent();
            if (!renamed && same && dice.chance(5)) {
                stay.add(new TransitionalColumn(names.name("s"), column.name()));
            }
        }
        set(before, old, gone.withColumns(joined(gone.columns(), stay)));
        set(after, now, new Transitional(joined(come, stay), view ? old.name() : null));
    }

    private boolean isRetyped(Table old, Table now) {
        Map<String, String> formerNames = pair.renames().columnsOf(now.identifier());
        return now.columns().stream()
                .anyMatch(column -> old.column(formerNames.getOrDefault(column.name(), column.name()))
                        .filter(it -> !it.type().equals(column.type()))
                        .isPresent());
    }

    private List<TransitionalColumn> sometimes(Table table) {
        List<TransitionalColumn> former = new ArrayList<>();
        for (Column column : table.columns()) {
            if (dice.chance(30)) {
                former.add(new TransitionalColumn(names.name("f"), column.name()));
            }
        }
        return former;
    }

    private static List<TransitionalColumn> joined(List<TransitionalColumn> some, List<TransitionalColumn> others) {
        List<TransitionalColumn> joined = new ArrayList<>(some);
        joined.addAll(others);
        return joined;
    }

    private static void set(Map<String, Table> tables, Table table, Transitional transitional) {
        tables.put(
                table.identifier(), table.toBuilder().transitional(transitional).build());
    }
}
