package io.metatables.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The command is thin: what talks to a database or writes SQL is elsewhere. */
class WallsTest {
    private static final String ROOT = "io.metatables.cli";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Test
    void nobodyTalksToADatabase() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "org.flywaydb..", "org.postgresql..")
                .check(CLASSES);
    }

    @Test
    void nobodyComparesPlansOrWritesSql() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "io.metatables.schema.diff..",
                        "io.metatables.schema.hazard..",
                        "io.metatables.schema.plan..",
                        "io.metatables.schema.postgres..")
                .check(CLASSES);
    }

    @Test
    void noPackageCycle() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    }
}
