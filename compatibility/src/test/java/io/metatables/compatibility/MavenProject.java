package io.metatables.compatibility;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;

/** A small Maven project, which is built without a network by the Maven that runs these tests. */
final class MavenProject {
    private static final String POM = """
            <project xmlns="http://maven.apache.org/POM/4.0.0">
              <modelVersion>4.0.0</modelVersion>
              <groupId>com.acme</groupId>
              <artifactId>markets</artifactId>
              <version>1</version>
              <properties>
                <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
                <maven.compiler.release>17</maven.compiler.release>
                <maven.compiler.useIncrementalCompilation>%s</maven.compiler.useIncrementalCompilation>
              </properties>
              <build>
                <plugins>
                  <plugin>
                    <artifactId>maven-resources-plugin</artifactId>
                    <version>%s</version>
                  </plugin>
                  <plugin>
                    <artifactId>maven-compiler-plugin</artifactId>
                    <version>%s</version>
                    <configuration>
                      <compilerArgs>
                        <arg>-classpath</arg>
                        <arg>%s</arg>
                        <arg>-processorpath</arg>
                        <arg>%s</arg>
                        <arg>-Ametatables.drift=off</arg>
                      </compilerArgs>
                    </configuration>
                  </plugin>
                </plugins>
              </build>
            </project>
            """;

    /** Those of a table that is gone stay, since a processor cannot delete. */
    private static final Pattern GENERATED_CLASS = Pattern.compile("(TableNames|Registry)(\\$\\w+)?\\.class$");

    private final Maven maven;
    private final Path folder;

    MavenProject(Maven maven, Path folder, boolean incremental) throws IOException {
        this.maven = maven;
        this.folder = folder;
        Files.createDirectories(sources());
        Files.writeString(
                folder.resolve("pom.xml"),
                POM.formatted(
                        incremental,
                        System.getProperty("resources.plugin"),
                        System.getProperty("compiler.plugin"),
                        Jars.models() + File.pathSeparator + classes(),
                        Jars.processor()));
    }

    Path sources() {
        return folder.resolve("src/main/java");
    }

    Path classes() {
        return folder.resolve("target/classes");
    }

    /** Compiles what Maven thinks has to be compiled. */
    Command compile() throws Exception {
        return maven.run(folder, "compile");
    }

    /** What a compiler leaves behind that has never seen these sources before. */
    static Map<String, String> fromScratch(Path sources, Path folder) throws Exception {
        Path classes = Files.createDirectories(folder.resolve("classes"));
        Path generated = Files.createDirectories(folder.resolve("generated"));
        List<String> arguments = new ArrayList<>(List.of("--release", "17", "-d", classes.toString(), "-s"));
        arguments.addAll(List.of(
                generated.toString(),
                "-Ametatables.drift=off",
                "-cp",
                Jars.models().toString()));
        arguments.addAll(List.of("-processorpath", Jars.processor().toString()));
        arguments.addAll(Sources.files(sources, ".java"));
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        int exit = ToolProvider.getSystemJavaCompiler().run(null, output, output, arguments.toArray(String[]::new));
        new Command(exit, output.toString(StandardCharsets.UTF_8)).orFail();
        return results(classes, generated);
    }

    /** The generated sources and the resources, with their texts; and the names of the classes that are written by hand. */
    Map<String, String> results() throws IOException {
        return results(classes(), folder.resolve("target/generated-sources/annotations"));
    }

    private static Map<String, String> results(Path classes, Path generated) throws IOException {
        Map<String, String> results = new TreeMap<>();
        for (Path root : List.of(classes, generated)) {
            for (String file : Sources.files(root, "")) {
                if (Files.isRegularFile(Path.of(file))
                        && !GENERATED_CLASS.matcher(file).find()) {
                    results.put(
                            root.getFileName() + "/" + root.relativize(Path.of(file)),
                            file.endsWith(".class") ? "" : text(Path.of(file)));
                }
            }
        }
        Map<String, String> named = new TreeMap<>();
        results.forEach((name, text) -> named.put(name.replaceFirst("^annotations/", "generated/"), text));
        return named;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
