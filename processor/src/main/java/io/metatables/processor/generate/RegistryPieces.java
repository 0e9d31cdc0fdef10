package io.metatables.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import io.metatables.processor.declaration.ModelClass;
import io.metatables.processor.declaration.ProviderModel;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.schema.model.DatabaseSchema;
import io.metatables.schema.model.Table;
import io.metatables.schema.model.TableKind;
import io.metatables.schema.snapshot.Contract;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * Lists the tables of a registry, in nested classes of a bounded size: a method has at most 64 KB of code and a class at most
 * 65,535 constants, and there may be ten thousand tables.
 */
final class RegistryPieces {
    private static final int TABLES_PER_PIECE = 500;

    private static final WildcardTypeName ANYTHING = WildcardTypeName.subtypeOf(Object.class);

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
            entries.add(entry(table, entries.size()));
        }
        // An array, because javac looks at each argument of a generic method more than once.
        MethodSpec list = MethodSpec.methodBuilder("list")
                .addModifiers(Modifier.STATIC)
                .addJavadoc("Lists this part.\n\n@return in the order of the identifiers")
                .returns(ParameterizedTypeName.get(ClassName.get(List.class), RegistryNames.REGISTERED_TABLE))
                .addStatement("$T models = new $N()", RegistryNames.MODEL_CLASSES, name)
                .addStatement("$T[] tables = {\n$L\n}", RegistryNames.REGISTERED_TABLE, CodeBlock.join(entries, ",\n"))
                .addStatement("return $T.of(tables)", List.class)
                .build();
        return TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addSuperinterface(RegistryNames.MODEL_CLASSES)
                .addJavadoc("A part of the list of tables.")
                .addMethod(constructor())
                .addMethod(list)
                .addMethod(classes(tables))
                .build();
    }

    private static MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addJavadoc("Only this class makes one.")
                .build();
    }

    /** A class is named in the code that asks for it, so that it is loaded then. */
    private MethodSpec classes(List<Table> tables) {
        CodeBlock.Builder cases = CodeBlock.builder();
        int number = 0;
        for (Table table : tables) {
            cases.add("case $L: return $T.class;\n", Integer.toString(number), SourceAssembly.classOf(model(table)));
            number++;
        }
        return MethodSpec.methodBuilder("at")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(ClassName.get(Class.class), ANYTHING))
                .addParameter(int.class, "number")
                .beginControlFlow("switch (number)")
                .addCode(cases.build())
                .addStatement("default: throw new $T()", IllegalArgumentException.class)
                .endControlFlow()
                .build();
    }

    private ModelClass model(Table table) {
        ModelClass model = models.get(table.identifier());
        if (model == null) {
            throw new IllegalStateException("no model class for " + table.identifier());
        }
        return model;
    }

    private CodeBlock entry(Table table, int number) {
        StringBuilder arguments = new StringBuilder();
        append(arguments, SourceAssembly.classOf(model(table)).reflectionName());
        append(arguments, table.identifier());
        append(arguments, table.name().schema());
        append(arguments, table.name().name());
        append(arguments, Contract.fingerprint(table));
        return CodeBlock.of("$L(models, $L$L)", factory(table.kind()), Integer.toString(number), arguments);
    }

    private static void append(StringBuilder arguments, @Nullable String text) {
        arguments.append(", ");
        if (text == null) {
            arguments.append("null");
        } else {
            StringLiteral.append(arguments, text);
        }
    }

    private static String factory(TableKind kind) {
        return kind == TableKind.META_TABLE ? "metaTable" : "timeIndexTable";
    }

    /** The methods of the registry that the pieces call, one for each kind of table. */
    static List<MethodSpec> factories() {
        List<MethodSpec> factories = new ArrayList<>();
        for (TableKind kind : TableKind.values()) {
            factories.add(MethodSpec.methodBuilder(factory(kind))
                    .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                    .addJavadoc("Describes a table.\n\n@param models where its class is\n@param number its number there"
                            + "\n@param model the name of its class\n@param identifier its identifier"
                            + "\n@param schema null: the default one\n@param name its physical name"
                            + "\n@param fingerprint that of its contract\n@return the table")
                    .returns(RegistryNames.REGISTERED_TABLE)
                    .addParameter(RegistryNames.MODEL_CLASSES, "models")
                    .addParameter(int.class, "number")
                    .addParameter(String.class, "model")
                    .addParameter(String.class, "identifier")
                    .addParameter(String.class, "schema")
                    .addParameter(String.class, "name")
                    .addParameter(String.class, "fingerprint")
                    .addStatement(
                            "return new $T(models, number, model, identifier, $T.$L, new $T(schema, name), fingerprint)",
                            RegistryNames.REGISTERED_TABLE,
                            RegistryNames.TABLE_KIND,
                            kind,
                            RegistryNames.TABLE_NAME)
                    .build());
        }
        return factories;
    }
}
