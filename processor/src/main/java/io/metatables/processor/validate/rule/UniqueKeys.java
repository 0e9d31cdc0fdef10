package io.metatables.processor.validate.rule;

import io.metatables.processor.declaration.ColumnDeclaration;
import io.metatables.processor.declaration.ColumnRole;
import io.metatables.processor.declaration.IndexDeclaration;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.declaration.UniqueDeclaration;
import io.metatables.schema.model.TableKind;
import java.util.List;
import java.util.stream.Stream;

/** What tells the rows of a table apart. */
public final class UniqueKeys {
    private UniqueKeys() {}

    /**
     * The members of every key that PostgreSQL will keep unique.
     *
     * @param table a table
     * @return primary key, unique constraints, unique indexes, grain
     */
    public static Stream<List<String>> of(TableDeclaration table) {
        Stream<List<String>> grain =
                table.kind() == TableKind.TIME_INDEX_TABLE ? Stream.of(grain(table)) : Stream.empty();
        return Stream.concat(declared(table), grain).filter(key -> !key.isEmpty());
    }

    /**
     * The members of those that the user wrote.
     *
     * @param table a table
     * @return primary key, unique constraints, unique indexes
     */
    public static Stream<List<String>> declared(TableDeclaration table) {
        return Stream.of(
                        Stream.of(table.primaryKeyMembers()),
                        table.uniques().stream().map(UniqueDeclaration::members),
                        table.indexes().stream().filter(IndexDeclaration::isKey).map(IndexDeclaration::members))
                .flatMap(keys -> keys);
    }

    /**
     * The members of the grain.
     *
     * @param table a table
     * @return the time index, then the dimensions; empty if there are none
     */
    public static List<String> grain(TableDeclaration table) {
        return Stream.concat(
                        members(table, ColumnRole.TIME_INDEX).stream(), members(table, ColumnRole.DIMENSION).stream())
                .toList();
    }

    /**
     * The members that have a role.
     *
     * @param table a table
     * @param role the role
     * @return Java names in the order of the source
     */
    public static List<String> members(TableDeclaration table, ColumnRole role) {
        return table.columnsWith(role).stream().map(ColumnDeclaration::member).toList();
    }
}
