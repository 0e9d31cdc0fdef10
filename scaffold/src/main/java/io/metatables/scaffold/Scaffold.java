package io.metatables.scaffold;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import io.metatables.schema.model.DataType;
import io.metatables.schema.model.DatabaseSchema;
import io.metatables.schema.model.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Writes the model classes of a schema. */
public final class Scaffold {
    private final DatabaseSchema schema;
    private final ClassNames names;

    private Scaffold(DatabaseSchema schema, ClassNames names) {
        this.schema = schema;
        this.names = names;
    }

    /**
     * Writes a class for each table and each type, and a provider over them.
     *
     * @param schema the schema, as introspection reads it; its namespace and prefix become those of the provider
     * @param packageName the package of all classes
     * @param provider the simple name of the provider
     * @return a file each, sorted by path
     */
    public static List<SourceFile> of(DatabaseSchema schema, String packageName, String provider) {
        return new Scaffold(schema, ClassNames.of(schema, packageName, provider)).files(packageName);
    }

    private List<SourceFile> files(String packageName) {
        JavaColumnTypes types = new JavaColumnTypes(names);
        TableMembers members = TableMembers.of(schema.tables());
        List<TypeSpec> specs = new ArrayList<>();
        specs.add(ProviderSource.of(schema, names.provider()));
        for (DataType type : schema.objects().types()) {
            specs.add(type.accept(new TypeSource(names.of(type), types)));
        }
        for (Table table : schema.tables()) {
            specs.add(new TableSource(table, names, types, members).spec());
        }
        return specs.stream()
                .map(spec -> file(packageName, spec))
                .sorted(Comparator.comparing(SourceFile::path))
                .toList();
    }

    private static SourceFile file(String packageName, TypeSpec spec) {
        JavaFile file = JavaFile.builder(packageName, spec)
                .skipJavaLangImports(true)
                .indent("    ")
                .build();
        return new SourceFile(packageName.replace('.', '/') + "/" + spec.name() + ".java", file.toString());
    }
}
