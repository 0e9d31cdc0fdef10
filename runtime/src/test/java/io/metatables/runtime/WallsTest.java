package io.metatables.runtime;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The walls within the runtime. */
class WallsTest {
    private static final String ROOT = "io.metatables.runtime";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Test
    void onlyWhatRunsRevisionsUsesFlyway() {
        noClasses()
                .that(resideOutsideOfPackage(ROOT + ".migrate.execute"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.flywaydb..")
                .check(CLASSES);
    }

    @Test
    void attachKnowsNothingOfMigrations() {
        noClasses()
                .that(resideInAnyPackage(
                        ROOT + ".attach..", ROOT + ".catalog..", ROOT + ".introspect..", ROOT + ".connect.."))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + ".migrate..")
                .check(CLASSES);
    }

    @Test
    void looksRunNothing() {
        noClasses()
                .that(resideInAnyPackage(
                        ROOT + ".migrate",
                        ROOT + ".migrate.source",
                        ROOT + ".migrate.history",
                        ROOT + ".migrate.session",
                        ROOT + ".migrate.plan",
                        ROOT + ".migrate.preview",
                        ROOT + ".migrate.comparison",
                        ROOT + ".migrate.current"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOT + ".migrate.execute", ROOT + ".migrate.lock", ROOT + ".migrate.run")
                .check(CLASSES);
    }

    @Test
    void noSqlOutsideOfTheCatalogItsReadersAndTheMigrations() {
        noClasses()
                .that(resideInAnyPackage(ROOT + ".registry..", ROOT))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.sql..")
                .check(CLASSES);
    }

    @Test
    void noPackageCycle() {
        slices().matching("io.metatables.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void noCompilerAndNoSqlWriterAtRunTime() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "javax.lang.model..",
                        "io.metatables.processor..",
                        "io.metatables.schema.postgres..",
                        "io.metatables.schema.plan..",
                        "io.metatables.schema.diff..")
                .check(CLASSES);
    }
}
