package io.metatables.schema.testing;

import io.metatables.schema.model.CheckCondition;
import io.metatables.schema.model.CheckConstraint;
import io.metatables.schema.model.Column;
import io.metatables.schema.model.ColumnType;
import io.metatables.schema.model.DatabaseSchema;
import io.metatables.schema.model.ForeignKey;
import io.metatables.schema.model.Grain;
import io.metatables.schema.model.Index;
import io.metatables.schema.model.PrimaryKey;
import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.model.Table;
import io.metatables.schema.model.UniqueConstraint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes out of a schema what PostgreSQL would not accept. */
final class SchemaRepair {
    private SchemaRepair() {}

    static DatabaseSchema repaired(DatabaseSchema schema) {
        List<Table> tables =
                schema.tables().stream().map(SchemaRepair::withOwnRepaired).toList();
        Map<QualifiedName, Table> byName = tables.stream().collect(Collectors.toMap(Table::name, Function.identity()));
        return schema.withTables(tables.stream()
                .map(table -> table.toBuilder()
                        .foreignKeys(table.foreignKeys().stream()
                                .filter(key -> isValid(key, table, byName.get(key.target())))
                                .toList())
                        .build())
                .toList());
    }

    private static Table withOwnRepaired(Table table) {
        Map<String, Column> columns = new HashMap<>();
        table.columns().forEach(column -> columns.put(column.name(), column));
        @Nullable PrimaryKey key = table.primaryKey();
        @Nullable PrimaryKey goodKey = key != null && columns.keySet().containsAll(key.columns()) ? key : null;
        @Nullable Grain grain = table.grain();
        @Nullable Grain goodGrain = grain != null && columns.keySet().containsAll(grain.columns()) ? grain : null;
        Set<String> mandatory = new HashSet<>();
        Optional.ofNullable(goodKey).ifPresent(it -> mandatory.addAll(it.columns()));
        Optional.ofNullable(goodGrain).ifPresent(it -> mandatory.addAll(it.columns()));
        return table.toBuilder()
                .columns(table.columns().stream()
                        .map(it -> mandatory.contains(it.name()) ? it.withNullable(false) : it)
                        .toList())
                .primaryKey(goodKey)
                .grain(goodGrain)
                .uniqueConstraints(table.uniqueConstraints().stream()
                        .filter(it -> columns.keySet().containsAll(it.columns()))
                        .toList())
                .indexes(table.indexes().stream()
                        .filter(it -> columns.keySet().containsAll(it.columns()))
                        .toList())
                .checkConstraints(table.checkConstraints().stream()
                        .filter(it -> isValid(it, columns))
                        .toList())
                .build();
    }

    private static boolean isValid(CheckConstraint check, Map<String, Column> columns) {
        if (check.condition() instanceof CheckCondition.OneOf oneOf) {
            Column column = columns.get(oneOf.column());
            return column != null
                    && Set.of("text", "varchar").contains(column.type().name());
        }
        String sql = ((CheckCondition.Expression) check.condition()).sql();
        return columns.keySet().stream().map(RandomObjects::isNotNull).anyMatch(sql::equals);
    }

    private static boolean isValid(ForeignKey key, Table table, @Nullable Table target) {
        return target != null
                && keys(target).contains(key.targetColumns())
                && types(table, key.columns()).equals(types(target, key.targetColumns()))
                && types(table, key.columns()).size() == key.columns().size();
    }

    private static List<ColumnType> types(Table table, List<String> columns) {
        return columns.stream()
                .flatMap(name -> table.column(name).stream())
                .map(Column::type)
                .toList();
    }

    /** The column lists that a foreign key can point at. */
    static List<List<String>> keys(Table table) {
        List<List<String>> keys = new ArrayList<>();
        Optional.ofNullable(table.primaryKey()).ifPresent(key -> keys.add(key.columns()));
        table.uniqueConstraints().stream().map(UniqueConstraint::columns).forEach(keys::add);
        table.indexes().stream().filter(Index::unique).map(Index::columns).forEach(keys::add);
        keys.removeIf(columns -> types(table, columns).size() < columns.size());
        return keys;
    }
}
