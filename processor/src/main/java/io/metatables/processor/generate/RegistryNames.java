package io.metatables.processor.generate;

import com.palantir.javapoet.ClassName;

/** The classes that a registry is written with, by name: the processor does not depend on the runtime. */
final class RegistryNames {
    private static final String REGISTRY = "io.metatables.runtime.registry";
    private static final String MODEL = "io.metatables.schema.model";

    static final ClassName PROVIDER_REGISTRY = ClassName.get(REGISTRY, "ProviderRegistry");
    static final ClassName PROVIDER_DEFINITION = ClassName.get(REGISTRY, "ProviderDefinition");
    static final ClassName REGISTERED_TABLE = ClassName.get(REGISTRY, "RegisteredTable");
    static final ClassName MODEL_CLASSES = ClassName.get(REGISTRY, "ModelClasses");
    static final ClassName TABLE_DIRECTORY = ClassName.get(REGISTRY, "TableDirectory");
    static final ClassName TABLE_KIND = ClassName.get(MODEL, "TableKind");
    static final ClassName TABLE_NAME = ClassName.get(MODEL, "QualifiedName");

    private RegistryNames() {}
}
