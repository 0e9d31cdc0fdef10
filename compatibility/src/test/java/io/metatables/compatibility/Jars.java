package io.metatables.compatibility;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A class path.
 *
 * @param files jars and folders, in their order
 */
record Jars(List<Path> files) {

    /** Everything that this module is tested with. */
    static Jars all() {
        return new Jars(Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(Path::of)
                .toList());
    }

    /** Those whose path contains one of the texts, such as the name of an artifact. */
    Jars of(String... names) {
        return new Jars(files.stream()
                .filter(file -> Arrays.stream(names).anyMatch(file.toString()::contains))
                .toList());
    }

    Jars and(Jars more) {
        return new Jars(Stream.concat(files.stream(), more.files.stream()).toList());
    }

    /** The processor and what it needs. */
    static Jars processor() {
        return all().of(
                        "metatables-processor",
                        module("processor"),
                        "metatables-schema",
                        module("schema"),
                        "gson",
                        "palantir",
                        "error_prone");
    }

    /** What models and generated code are compiled against. */
    static Jars models() {
        return all().of(
                        "metatables-annotations",
                        module("annotations"),
                        "metatables-runtime",
                        module("runtime"),
                        "metatables-schema",
                        module("schema"),
                        "jspecify");
    }

    /** In a build that makes no jars. */
    private static String module(String name) {
        return Path.of(name, "target").toString();
    }

    @Override
    public String toString() {
        return files.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
}
