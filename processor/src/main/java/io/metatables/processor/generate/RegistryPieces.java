package io.metatables.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.metatables.processor.declaration.ModelClass;
import io.metatables.processor.declaration.ProviderModel;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.schema.model.DatabaseSchema;
import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.model.Table;
import io.metatables.schema.snapshot.Contract;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/**
 * Lists the tables of a registry, in nested classes of a bounded size: a method has at most 64 KB of code and a class at most
 * 65,535 constants, and there may be ten thousand tables.
 */
final class RegistryPieces {
    private static final int TABLES_PER_PIECE = 500;

    private final Map<String, ModelClass> models;

    private RegistryPieces(Map<String, ModelClass> models) {
        this.models = models;
    }

    static List<TypeSpec> of(ProviderModel model, DatabaseSchema schema) {
        Map<String, ModelClass> models = new HashMap<>();
        for (TableDeclaration table : model.tables()) {
            models.put(table.identifier(), table.model());
        }
        RegistryPieces writer = new RegistryPieces(models);
        List<Table> tables = schema.tables();
        List<TypeSpec> pieces = new ArrayList<>();
        for (int from = 0; from < tables.size(); from += TABLES_PER_PIECE) {
            int to = Math.min(from + TABLES_PER_PIECE, tables.size());
            pieces.add(writer.piece("Tables" + (pieces.size() + 1), tables.subList(from, to)));
        }
        return pieces;
    }

    private TypeSpec piece(String name, List<Table> tables) {
        List<CodeBlock> entries = new ArrayList<>();
        for (Table table : tables) {
            entries.add(entry(table));
        }
        // The type argument spares javac the inference over hundreds of arguments.
        MethodSpec list = MethodSpec.methodBuilder("list")
                .addModifiers(Modifier.STATIC)
                .addJavadoc("Lists this part.\n\n@return in the order of the identifiers")
                .returns(ParameterizedTypeName.get(ClassName.get(List.class), RegistryNames.REGISTERED_TABLE))
                .addStatement(
                        "return $T.<$T>of(\n$L)",
                        List.class,
                        RegistryNames.REGISTERED_TABLE,
                        CodeBlock.join(entries, ",\n"))
                .build();
        return TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("A part of the list of tables.")
                .addMethod(SourceAssembly.hiddenConstructor())
                .addMethod(list)
                .build();
    }

    private CodeBlock entry(Table table) {
        ModelClass model = models.get(table.identifier());
        if (model == null) {
            throw new IllegalStateException("no model class for " + table.identifier());
        }
        return CodeBlock.of(
                "new $T($T.class, $S, $T.$L, $L, $S)",
                RegistryNames.REGISTERED_TABLE,
                SourceAssembly.classOf(model),
                table.identifier(),
                RegistryNames.TABLE_KIND,
                table.kind(),
                name(table.name()),
                Contract.fingerprint(table));
    }

    private static CodeBlock name(QualifiedName name) {
        return name.schema() == null
                ? CodeBlock.of("$T.of($S)", RegistryNames.TABLE_NAME, name.name())
                : CodeBlock.of("new $T($S, $S)", RegistryNames.TABLE_NAME, name.schema(), name.name());
    }
}
