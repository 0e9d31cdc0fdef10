package io.metatables.scaffold;

import com.palantir.javapoet.ClassName;
import io.metatables.schema.model.DataType;
import io.metatables.schema.model.DatabaseSchema;
import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.model.Table;
import io.metatables.schema.naming.SqlName;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which class stands for which table or type.
 *
 * @param provider the provider
 * @param tables the model class of each table
 * @param types the class of each type, by its name in SQL
 */
record ClassNames(ClassName provider, Map<QualifiedName, ClassName> tables, Map<String, ClassName> types) {

    static ClassNames of(DatabaseSchema schema, String packageName, String provider) {
        UniqueNames unique = new UniqueNames();
        ClassName providerName = ClassName.get(packageName, unique.of(provider));
        // What javac will generate beside them, and what sources mention without a package.
        unique.of(provider + "Registry");
        for (String known : new String[] {"String", "Object", "Column", "Id", "Index", "Check", "Unique", "Json"}) {
            unique.of(known);
        }
        Map<QualifiedName, ClassName> tables = new HashMap<>();
        for (Table table : schema.tables()) {
            String name = unique.of(typeName(table.name()));
            unique.of(name + "Table");
            tables.put(table.name(), ClassName.get(packageName, name));
        }
        Map<String, ClassName> types = new HashMap<>();
        for (DataType type : schema.objects().types()) {
            String name = unique.of(typeName(type.qualifiedName()));
            types.put(SqlName.of(type.qualifiedName()), ClassName.get(packageName, name));
        }
        return new ClassNames(providerName, tables, types);
    }

    private static String typeName(QualifiedName name) {
        @Nullable String schema = name.schema();
        return (schema == null ? "" : JavaWords.type(schema)) + JavaWords.type(name.name());
    }

    ClassName of(Table table) {
        return table(table.name());
    }

    ClassName table(QualifiedName name) {
        return Objects.requireNonNull(tables.get(name), () -> "no class for " + name);
    }

    ClassName of(DataType type) {
        return type(SqlName.of(type.qualifiedName())).orElseThrow();
    }

    Optional<ClassName> type(String sqlName) {
        return Optional.ofNullable(types.get(sqlName));
    }
}
