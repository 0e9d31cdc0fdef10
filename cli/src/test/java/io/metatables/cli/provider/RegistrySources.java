package io.metatables.cli.provider;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

import static org.assertj.core.api.Assertions.assertThat;

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
        compile(folder, packageOf(providerClass) + ".Vanished", "public interface Vanished {}");
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

    /** Any class. */
    static void compile(Path folder, String className, String declaration) throws IOException {
        Path source = folder.resolve("src").resolve(className.replace('.', '/') + ".java");
        Files.createDirectories(source.getParent());
        Files.writeString(source, "package " + packageOf(className) + ";\n" + declaration);
        List<String> options = List.of(
                "-proc:none",
                "-d",
                folder.toString(),
                "-cp",
                folder + System.getProperty("path.separator") + System.getProperty("java.class.path"));
        String[] arguments =
                Stream.concat(options.stream(), Stream.of(source.toString())).toArray(String[]::new);
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments))
                .isZero();
    }

    private static void registry(Path folder, String providerClass, String namespace, String pieces)
            throws IOException {
        String simpleName = ProviderName.simpleName(providerClass);
        compile(folder, providerClass, "public interface " + simpleName + " {}");
        compile(folder, providerClass + "Registry", """
                import io.metatables.runtime.registry.*;
                public final class %sRegistry implements ProviderRegistry {
                    public ProviderDefinition provider() {
                        return new ProviderDefinition("%s", "%s", "p", "p__schema_history", "sha256:0");
                    }
                    public TableDirectory tables() {
                        return TableDirectory.of(%s);
                    }
                }
                """.formatted(simpleName, providerClass, namespace, pieces));
    }

    private static String packageOf(String className) {
        return className.substring(0, className.lastIndexOf('.'));
    }
}
