package io.metatables.benchmarks.compile;

import com.google.gson.Gson;
import com.palantir.javapoet.JavaFile;
import io.metatables.annotations.MetaTable;
import io.metatables.processor.MetaTablesProcessor;
import io.metatables.runtime.registry.ProviderRegistry;
import io.metatables.schema.model.DatabaseSchema;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The jars of a user's build, wherever this build has put them. */
final class JarPaths {
    private static final List<Class<?>> OF_MODELS =
            List.of(MetaTable.class, ProviderRegistry.class, DatabaseSchema.class, Nullable.class);
    private static final List<Class<?>> OF_PROCESSOR = List.of(DatabaseSchema.class, Gson.class, JavaFile.class);

    private JarPaths() {}

    /** What models are compiled against. */
    static String classPath() {
        return path(OF_MODELS.stream());
    }

    /** A processor with all that it needs. */
    static String processorPath(Class<?> processor) {
        return processor == MetaTablesProcessor.class
                ? path(Stream.concat(Stream.of(processor), OF_PROCESSOR.stream()))
                : path(Stream.of(processor));
    }

    private static String path(Stream<Class<?>> classes) {
        return classes.map(type -> jar(type).toString()).distinct().collect(Collectors.joining(File.pathSeparator));
    }

    private static Path jar(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        try {
            return Path.of(source.getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("no place for " + type, e);
        }
    }
}
