package io.metatables.processor.declaration;

import io.metatables.schema.model.TableKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gives tables the columns that they have from the tables of other models. */
public final class InheritedColumns {
    private final Map<String, TableDeclaration> byClass = new LinkedHashMap<>();
    private final Set<String> around = new HashSet<>();

    private InheritedColumns(List<TableDeclaration> tables) {
        tables.forEach(table -> byClass.put(table.model().name(), table));
    }

    /**
     * Completes tables.
     *
     * @param tables declarations that may have each other as parents
     * @param others further ones that may be parents
     * @return the tables in their order, with the columns of all parents that are known
     */
    public static List<TableDeclaration> complete(List<TableDeclaration> tables, List<TableDeclaration> others) {
        if (!haveParents(tables)) {
            return tables;
        }
        List<TableDeclaration> known = new ArrayList<>(others);
        known.addAll(tables);
        InheritedColumns columns = new InheritedColumns(known);
        return tables.stream().map(columns::complete).toList();
    }

    private static boolean haveParents(List<TableDeclaration> tables) {
        for (TableDeclaration table : tables) {
            if (table.details().ancestry() != null) {
                return true;
            }
        }
        return false;
    }

    private TableDeclaration complete(TableDeclaration table) {
        AncestryDeclaration ancestry = table.details().ancestry();
        if (ancestry == null || !around.add(table.model().name())) {
            return table; // a circle of parents is a finding of its own
        }
        Map<String, ColumnDeclaration> inherited = new LinkedHashMap<>();
        for (String name : ancestry.parents()) {
            TableDeclaration parent = byClass.get(name);
            if (parent != null) {
                complete(parent)
                        .allColumns()
                        .forEach(column -> inherited.putIfAbsent(column.columnName(), of(parent, column, table)));
            }
        }
        table.columns().forEach(own -> inherited.remove(own.columnName()));
        around.remove(table.model().name());
        return grain(table.withInherited(List.copyOf(inherited.values())), ancestry);
    }

    /** A key is not inherited; a grain is, unless the table says its own. */
    private static ColumnDeclaration of(TableDeclaration parent, ColumnDeclaration column, TableDeclaration table) {
        Set<ColumnRole> roles = EnumSet.noneOf(ColumnRole.class);
        roles.addAll(column.roles());
        roles.remove(ColumnRole.ID);
        roles.remove(ColumnRole.RENAMED_ONLINE);
        if (!takesGrain(table)) {
            roles.remove(ColumnRole.TIME_INDEX);
            roles.remove(ColumnRole.DIMENSION);
        }
        ColumnOrigin origin = column.origin();
        return new ColumnDeclaration(
                column.member(),
                column.element(),
                origin == null ? new ColumnOrigin(parent.model().name(), "", null) : origin,
                column.javaType(),
                column.name(),
                column.type(),
                column.collation(),
                column.storage(),
                column.description(),
                column.nullable(),
                roles,
                column.value(),
                null);
    }

    private static boolean takesGrain(TableDeclaration table) {
        return table.kind() == TableKind.TIME_INDEX_TABLE
                && table.columns().stream().noneMatch(column -> column.is(ColumnRole.TIME_INDEX));
    }

    private TableDeclaration grain(TableDeclaration table, AncestryDeclaration ancestry) {
        TableDeclaration parent = byClass.get(ancestry.parents().get(0));
        return takesGrain(table) && parent != null ? table.withGrainOf(complete(parent)) : table;
    }
}
