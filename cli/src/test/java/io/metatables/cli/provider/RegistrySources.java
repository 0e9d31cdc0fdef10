package io.metatables.cli.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.tools.ToolProvider;

/** Compiles registries such as the annotation processor writes them, into a folder that can stand on a class path. */
public final class RegistrySources {
    private static final String SERVICE = "META-INF/services/io.metatables.runtime.registry.ProviderRegistry";

    private RegistrySources() {}

    /** A provider class and its registry without tables, listed as a service. */
    public static void provider(Path folder, String providerClass, String namespace) throws IOException {
        registry(folder, providerClass, namespace, "java.util.List.of()");
        list(folder, providerClass + "Registry");
    }

    /** A provider whose one table is a class that is not on the class path any more. */
    static void providerWithoutModel(Path folder, String providerClass) throws IOException {
        compile(folder, Map.of(packageOf(providerClass) + ".Vanished", "public interface Vanished {}"));
        registry(
                folder,
                providerClass,
                "vanished",
                "java.util.List.of(java.util.List.of(new io.metatables.runtime.registry.RegisteredTable(Vanished.class,"
                        + " \"Vanished\", io.metatables.schema.model.TableKind.META_TABLE, null, \"\")))");
        list(folder, providerClass + "Registry");
        Files.delete(folder.resolve(providerClass.replace('.', '/')).resolveSibling("Vanished.class"));
    }

    /** A provider class and its registry, which no service file lists. */
    static void unlisted(Path folder, String providerClass) throws IOException {
        registry(folder, providerClass, "unlisted", "java.util.List.of()");
    }

    /** Lists a registry as a service, whether it is there or not. */
    static void list(Path folder, String registryClass) throws IOException {
        Path services = folder.resolve(SERVICE);
        Files.createDirectories(services.getParent());
        String before = Files.exists(services) ? Files.readString(services) : "";
        Files.writeString(services, before + registryClass + "\n");
    }

    /** Any classes: declarations by full name. */
    static void compile(Path folder, Map<String, String> declarations) throws IOException {
        Path sources = Files.createTempDirectory("sources");
        List<String> arguments = new ArrayList<>(List.of(
                "-proc:none",
                "-d",
                folder.toString(),
                "-cp",
                folder + File.pathSeparator + System.getProperty("java.class.path")));
        for (Map.Entry<String, String> declaration : declarations.entrySet()) {
            Path source = sources.resolve(ProviderName.simpleName(declaration.getKey()) + ".java");
            Files.writeString(source, "package " + packageOf(declaration.getKey()) + ";\n" + declaration.getValue());
            arguments.add(source.toString());
        }
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)))
                .isZero();
    }

    private static void registry(Path folder, String providerClass, String namespace, String pieces)
            throws IOException {
        String simpleName = ProviderName.simpleName(providerClass);
        String registry = """
                import io.metatables.runtime.registry.*;
                public final class %sRegistry implements ProviderRegistry {
                    public ProviderDefinition provider() {
                        return new ProviderDefinition("%s", "%s", "p", "p__schema_history", "sha256:0");
                    }
                    public TableDirectory tables() {
                        return TableDirectory.of(%s);
                    }
                }
                """.formatted(simpleName, providerClass, namespace, pieces);
        compile(
                folder,
                Map.of(providerClass, "public interface " + simpleName + " {}", providerClass + "Registry", registry));
    }

    private static String packageOf(String className) {
        return className.substring(0, className.lastIndexOf('.'));
    }
}
