package io.metatables.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.metatables.processor.declaration.ModelClass;
import io.metatables.processor.declaration.ProviderDeclaration;
import io.metatables.processor.declaration.ProviderModel;
import io.metatables.schema.model.DatabaseSchema;
import io.metatables.schema.snapshot.TableTexts;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Generates the registry of a provider: the list of its tables, known without reflection and without a database. */
public final class RegistryGenerator {
    /** The interface that every registry implements; it is also the name of the services file. */
    public static final String INTERFACE = RegistryNames.PROVIDER_REGISTRY.canonicalName();

    private static final String SUFFIX = "Registry";

    private final SourceAssembly assembly;
    private final TableTexts texts;

    /**
     * Generates with a given mark.
     *
     * @param assembly how the text of a file is made
     * @param texts the fingerprints of known tables
     */
    public RegistryGenerator(SourceAssembly assembly, TableTexts texts) {
        this.assembly = assembly;
        this.texts = texts;
    }

    /**
     * The name of the class that is generated for a provider, as {@link java.util.ServiceLoader} wants it.
     *
     * @param provider the provider
     * @return such as {@code com.acme.MarketsRegistry}
     */
    public static String className(ProviderDeclaration provider) {
        return provider.anchor().generatedName(SUFFIX);
    }

    /**
     * Generates the class.
     *
     * @param model the provider and its declarations
     * @param schema what was assembled from them
     * @return its source
     */
    public GeneratedSource generate(ProviderModel model, DatabaseSchema schema) {
        ModelClass anchor = model.provider().anchor();
        ClassName self = SourceAssembly.generated(anchor, SUFFIX);
        List<TypeSpec> pieces = RegistryPieces.of(model, schema);
        TypeSpec.Builder type = TypeSpec.classBuilder(self)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addSuperinterface(RegistryNames.PROVIDER_REGISTRY)
                .addAnnotation(suppressions())
                .addJavadoc(
                        "The registry of {@code $L}: all its tables, in the order of their identifiers.", anchor.name())
                .addField(definition(model.provider(), schema))
                .addField(directory(pieces))
                .addField(instance(self))
                .addMethod(constructor())
                .addMethod(accessor("provider", RegistryNames.PROVIDER_DEFINITION, "PROVIDER"))
                .addMethod(accessor("tables", RegistryNames.TABLE_DIRECTORY, "TABLES"))
                .addMethods(RegistryPieces.factories())
                .addTypes(pieces);
        return assembly.source(anchor, type);
    }

    /** A model may be deprecated, and a module may not pass on what it requires: neither is the fault of the registry. */
    private static AnnotationSpec suppressions() {
        return AnnotationSpec.builder(SuppressWarnings.class)
                .addMember("value", "{$S, $S, $S, $S}", SourceAssembly.ALL, "deprecation", "removal", "exports")
                .build();
    }

    private FieldSpec definition(ProviderDeclaration provider, DatabaseSchema schema) {
        return FieldSpec.builder(
                        RegistryNames.PROVIDER_DEFINITION,
                        "PROVIDER",
                        Modifier.PRIVATE,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .addJavadoc("The provider.")
                .initializer(
                        "new $T(\n$>$>$S,\n$S,\n$S,\n$S,\n$S$<$<)",
                        RegistryNames.PROVIDER_DEFINITION,
                        provider.anchor().name(),
                        provider.namespace(),
                        provider.prefix(),
                        provider.historyTableName(),
                        texts.fingerprint(schema))
                .build();
    }

    private static FieldSpec directory(List<TypeSpec> pieces) {
        List<CodeBlock> calls = new ArrayList<>();
        for (TypeSpec piece : pieces) {
            calls.add(CodeBlock.of("$N.list()", piece));
        }
        return FieldSpec.builder(
                        RegistryNames.TABLE_DIRECTORY, "TABLES", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("The tables.")
                .initializer("$T.of($T.of($L))", RegistryNames.TABLE_DIRECTORY, List.class, CodeBlock.join(calls, ", "))
                .build();
    }

    private static FieldSpec instance(ClassName self) {
        return FieldSpec.builder(self, "INSTANCE", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("The registry; it never changes.")
                .initializer("new $T()", self)
                .build();
    }

    private static MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("For {@link java.util.ServiceLoader}; everybody else uses {@link #INSTANCE}.")
                .build();
    }

    private static MethodSpec accessor(String name, ClassName type, String field) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(type)
                .addStatement("return $L", field)
                .build();
    }
}
