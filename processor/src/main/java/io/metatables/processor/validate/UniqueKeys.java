package io.metatables.processor.validate;

import io.metatables.processor.declaration.ColumnDeclaration;
import io.metatables.processor.declaration.ColumnRole;
import io.metatables.processor.declaration.IndexDeclaration;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.declaration.UniqueDeclaration;
import io.metatables.schema.model.TableKind;
import java.util.List;
import java.util.stream.Stream;

/** What tells the rows of a table apart. */
final class UniqueKeys {
    private UniqueKeys() {}

    /**
     * The members of every key that PostgreSQL will keep unique.
     *
     * @param table a table
     * @return primary key, unique constraints, unique indexes, grain
     */
    static Stream<List<String>> of(TableDeclaration table) {
        Stream<List<String>> grain =
                table.kind() == TableKind.TIME_INDEX_TABLE ? Stream.of(grain(table)) : Stream.empty();
        return Stream.concat(declared(table), grain).filter(key -> !key.isEmpty());
    }

    /** Those that the user wrote. */
    static Stream<List<String>> declared(TableDeclaration table) {
        return Stream.of(
                        Stream.of(members(table, ColumnRole.ID)),
                        table.uniques().stream().map(UniqueDeclaration::members),
                        table.indexes().stream()
                                .filter(IndexDeclaration::unique)
                                .map(IndexDeclaration::members))
                .flatMap(keys -> keys);
    }

    static List<String> grain(TableDeclaration table) {
        return Stream.concat(
                        members(table, ColumnRole.TIME_INDEX).stream(), members(table, ColumnRole.DIMENSION).stream())
                .toList();
    }

    static List<String> members(TableDeclaration table, ColumnRole role) {
        return table.columnsWith(role).stream().map(ColumnDeclaration::member).toList();
    }
}
