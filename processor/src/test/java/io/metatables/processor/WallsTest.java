package io.metatables.processor;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Modifier;

/** The stages go one way, and few of them know the compiler. */
@AnalyzeClasses(packages = "io.metatables.processor", importOptions = ImportOption.DoNotIncludeTests.class)
class WallsTest {
    private static final String ROOT = "io.metatables.processor";

    @ArchTest
    static final ArchRule STAGES_GO_ONE_WAY = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("root")
            .definedBy(ROOT)
            .layer("declaration")
            .definedBy(ROOT + ".declaration..")
            .layer("read")
            .definedBy(ROOT + ".read")
            .layer("eclipse")
            .definedBy(ROOT + ".eclipse")
            .layer("typing")
            .definedBy(ROOT + ".typing")
            .layer("validate")
            .definedBy(ROOT + ".validate..")
            .layer("assemble")
            .definedBy(ROOT + ".assemble")
            .layer("generate")
            .definedBy(ROOT + ".generate")
            .layer("drift")
            .definedBy(ROOT + ".drift")
            .layer("output")
            .definedBy(ROOT + ".output")
            .layer("report")
            .definedBy(ROOT + ".report")
            .whereLayer("root")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("read")
            .mayOnlyBeAccessedByLayers("root", "report")
            .whereLayer("eclipse")
            .mayOnlyBeAccessedByLayers("root", "read", "report", "output")
            .whereLayer("eclipse")
            .mayNotAccessAnyLayer()
            .whereLayer("typing")
            .mayOnlyBeAccessedByLayers("root", "validate", "assemble", "drift")
            .whereLayer("validate")
            .mayOnlyBeAccessedByLayers("root")
            .whereLayer("assemble")
            .mayOnlyBeAccessedByLayers("root", "generate")
            .whereLayer("generate")
            .mayOnlyBeAccessedByLayers("root", "output")
            .whereLayer("drift")
            .mayOnlyBeAccessedByLayers("root")
            .whereLayer("output")
            .mayOnlyBeAccessedByLayers("root")
            .whereLayer("report")
            .mayOnlyBeAccessedByLayers("root");

    /** JavaPoet takes modifiers from the compiler's model; it is an enum and knows nothing. */
    @ArchTest
    static final ArchRule FEW_STAGES_KNOW_THE_COMPILER = noClasses()
            .that()
            .resideInAnyPackage(
                    ROOT + ".declaration..",
                    ROOT + ".typing",
                    ROOT + ".validate..",
                    ROOT + ".assemble",
                    ROOT + ".generate",
                    ROOT + ".drift")
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                            "javax.lang.model..", "javax.annotation.processing..", "javax.tools..", "com.sun..")
                    .and(not(type(Modifier.class))));

    @ArchTest
    static final ArchRule ONLY_OUTPUT_WRITES_FILES = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT + ".output")
            .and()
            .doNotHaveFullyQualifiedName(MetaTablesProcessor.class.getName())
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Filer.class);

    @ArchTest
    static final ArchRule ONLY_REPORT_PRINTS = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT + ".report")
            .and()
            .doNotHaveFullyQualifiedName(MetaTablesProcessor.class.getName())
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Messager.class);

    @ArchTest
    static final ArchRule ONLY_THE_PROCESSOR_HAS_THE_ENVIRONMENT = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(MetaTablesProcessor.class.getName())
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(ProcessingEnvironment.class);

    @ArchTest
    static final ArchRule NO_DATABASE = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..", "io.metatables.runtime..");
}
