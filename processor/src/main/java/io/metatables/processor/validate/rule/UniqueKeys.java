package io.metatables.processor.validate.rule;

import io.metatables.processor.declaration.ColumnDeclaration;
import io.metatables.processor.declaration.ColumnRole;
import io.metatables.processor.declaration.IndexDeclaration;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.declaration.UniqueDeclaration;
import io.metatables.schema.model.TableKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What tells the rows of a table apart. */
public final class UniqueKeys {

    private UniqueKeys() {}

    /**
     * The members of every key that PostgreSQL will keep unique.
     *
     * @param table a table
     * @return primary key, unique constraints, unique indexes, grain
     */
    public static List<List<String>> of(TableDeclaration table) {
        List<List<String>> keys = declared(table);
        if (table.kind() == TableKind.TIME_INDEX_TABLE) {
            add(keys, grain(table));
        }
        return keys;
    }

    /**
     * The members of those that the user wrote.
     *
     * @param table a table
     * @return primary key, unique constraints, unique indexes
     */
    public static List<List<String>> declared(TableDeclaration table) {
        List<List<String>> keys = new ArrayList<>();
        add(keys, table.primaryKeyMembers());
        for (UniqueDeclaration unique : table.uniques()) {
            add(keys, unique.members());
        }
        for (IndexDeclaration index : table.indexes()) {
            if (index.isKey()) {
                add(keys, index.members());
            }
        }
        return keys;
    }

    private static void add(List<List<String>> keys, List<String> key) {
        if (!key.isEmpty()) {
            keys.add(key);
        }
    }

    /**
     * Whether somebody wrote a key over some members, in whatever order.
     *
     * @param table a table
     * @param members Java names
     * @return whether one of {@link #declared} is over them
     */
    public static boolean isDeclared(TableDeclaration table, List<String> members) {
        Set<String> wanted = Set.copyOf(members);
        for (List<String> key : declared(table)) {
            if (Set.copyOf(key).equals(wanted)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The members of the grain.
     *
     * @param table a table
     * @return the time index, then the dimensions; empty if there are none
     */
    public static List<String> grain(TableDeclaration table) {
        List<String> members = new ArrayList<>(members(table, ColumnRole.TIME_INDEX));
        members.addAll(members(table, ColumnRole.DIMENSION));
        return members;
    }

    /**
     * The members that have a role.
     *
     * @param table a table
     * @param role the role
     * @return Java names in the order of the source
     */
    public static List<String> members(TableDeclaration table, ColumnRole role) {
        List<String> members = new ArrayList<>();
        for (ColumnDeclaration column : table.columnsWith(role)) {
            members.add(column.member());
        }
        return members;
    }
}
