package io.metatables.schema;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WallsTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.metatables.schema");

    @Test
    void noPackageCycle() {
        slices().matching("io.metatables.schema.(*)..")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }

    @ParameterizedTest
    @CsvSource({
        "script, model|finding|naming|snapshot|diff|hazard|plan|postgres|lint|revision",
        "lint, snapshot|diff|plan|postgres|revision",
        "expression, model|finding|naming|snapshot|diff|hazard|plan|postgres|revision",
        "model, finding|naming|snapshot|diff|hazard|plan|postgres|revision",
        "finding, model|naming|snapshot|diff|hazard|plan|postgres|revision",
        "naming, snapshot|diff|hazard|plan|postgres|revision",
        "snapshot, diff|hazard|plan|postgres|revision",
        "diff, snapshot|hazard|plan|postgres|revision",
        "script, model|diff|snapshot|hazard|plan|postgres|revision",
        "step, snapshot|hazard|plan|postgres|revision",
        "hazard, snapshot|step|plan|postgres|revision",
        "server, snapshot|diff|hazard|step|plan|postgres|revision",
        "plan, snapshot|postgres|revision",
        "postgres, snapshot|revision"
    })
    void dataFlowsOneWay(String stage, String laterStages) {
        String[] later = Stream.of(laterStages.split("\\|"))
                .map(name -> "io.metatables.schema." + name + "..")
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage("io.metatables.schema." + stage + "..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(later))
                .check(CLASSES);
    }

    @Test
    void onlyRevisionsTouchTheDisk() {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.metatables.schema.revision..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.nio.file..", "java.nio.channels..", "java.net.."))
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.io\\.(File|RandomAccess|InputStream|OutputStream).*")
                .check(CLASSES);
    }

    @Test
    void nobodyTalksToADatabaseOrACompiler() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "java.sql..",
                        "javax.sql..",
                        "javax.lang.model..",
                        "javax.annotation.processing..",
                        "org.flywaydb.."))
                .check(CLASSES);
    }

    @Test
    void onlyOnePackageWritesSql() throws IOException {
        Pattern statement = Pattern.compile(
                "\"[^\"]*\\b(CREATE|ALTER|DROP) (TABLE|INDEX|SCHEMA)|\"(SELECT|INSERT|UPDATE|DELETE|COMMENT ON) ");
        Path sources = Path.of("src/main/java/io/metatables/schema");
        try (Stream<Path> files = Files.walk(sources)) {
            List<Path> writers = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> statement.matcher(text(file)).find())
                    .map(file -> sources.relativize(file).getName(0))
                    .distinct()
                    .toList();
            // The lint reads what people write, and quotes to them what to write instead.
            assertThat(writers).containsExactlyInAnyOrder(Path.of("postgres"), Path.of("lint"));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
