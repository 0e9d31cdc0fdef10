package io.metatables.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Lombok, MapStruct, Hibernate's processor and Dagger on one processor path with ours: models with generated getters, one that
 * is an entity of Hibernate too, a mapper of what Lombok makes, and our registry in the signature of a Dagger component.
 */
class NeighboursTest {
    private static final Jars NEIGHBOURS = Jars.all()
            .of("lombok", "mapstruct", "hibernate", "jakarta", "jandex", "antlr", "byte-buddy", "jboss")
            .and(Jars.all().of("dagger", "squareup", "symbol-processing", "kotlin", "incap", "inject"))
            .and(Jars.all()
                    .of("googlejavaformat", "jsr305", "checker-compat", "jaxb", "jspecify", "guava", "failureaccess"));

    /** From JDK 24 on the virtual machine warns of how Lombok opens javac. */
    private static final Pattern OF_LOMBOK = Pattern.compile("^WARNING: .*(sun\\.misc\\.Unsafe|lombok\\.permit)");

    @TempDir
    private Path folder;

    enum Order {
        OURS_FIRST {
            @Override
            Jars path() {
                return Jars.processor().and(NEIGHBOURS);
            }
        },
        OURS_LAST {
            @Override
            Jars path() {
                return NEIGHBOURS.and(Jars.processor());
            }
        };

        abstract Jars path();
    }

    private Command compile(Order order) throws Exception {
        Path classes = Files.createDirectories(folder.resolve("classes"));
        Path generated = Files.createDirectories(folder.resolve("generated"));
        Jars classPath =
                Jars.models().and(Jars.all().of("lombok/", "mapstruct/", "jakarta.persistence", "dagger-2", "inject"));
        List<String> arguments = new ArrayList<>(List.of("--release", "17", "-Xlint:all,-processing", "-Werror"));
        arguments.addAll(List.of("-Ametatables.drift=off", "-d", classes.toString(), "-s", generated.toString()));
        arguments.addAll(List.of(
                "-cp", classPath.toString(), "-processorpath", order.path().toString()));
        arguments.addAll(Sources.files(Sources.folder("neighbours"), ".java"));
        return Command.ofJdk(folder, "javac", arguments);
    }

    @ParameterizedTest
    @EnumSource
    void allDoTheirWork(Order order) throws Exception {
        Command javac = compile(order).orFail();

        assertThat(javac.output().lines())
                .filteredOn(line -> !OF_LOMBOK.matcher(line).find())
                .allMatch(line -> line.startsWith("Note: Hibernate"));
        Path classes = folder.resolve("classes");
        assertThat(CompiledSchema.columns(classes, "acme_markets"))
                .containsExactly(
                        "Asset.uid uuid",
                        "Asset.unique_identifier varchar(255)",
                        "Asset.metadata jsonb null",
                        "Note.uid uuid",
                        "Note.title varchar(40)",
                        "Trader.uid uuid",
                        "Trader.active boolean",
                        "Trader.favourite_uid uuid",
                        "Trader.name text");
        assertThat(Files.readString(classes.resolve("META-INF/metatables/acme_markets/schema.json")))
                .as("Lombok moves fields, not their comments")
                .contains("Who it is.");
        assertThat(Stream.of("MarketsRegistry", "TableNames", "AssetMapperImpl", "Note_", "DaggerApplication"))
                .allSatisfy(name -> assertThat(classes.resolve("com/acme/" + name + ".class"))
                        .exists());
    }

    @Test
    void noClassOfOursIsOneOfTheirs() throws IOException {
        Map<String, Path> ours = new TreeMap<>();
        for (Path jar : Jars.processor().files()) {
            classes(jar).forEach(name -> ours.put(name, jar));
        }
        for (Path jar : NEIGHBOURS.files()) {
            assertThat(classes(jar)).as("%s", jar).noneMatch(ours::containsKey);
        }
    }

    /** Of a folder, none: what this project makes is in a package of its own. */
    private static List<String> classes(Path jar) throws IOException {
        if (Files.isDirectory(jar)) {
            return List.of();
        }
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.stream()
                    .map(Object::toString)
                    .filter(name -> name.endsWith(".class") && !name.endsWith("module-info.class"))
                    .toList();
        }
    }
}
