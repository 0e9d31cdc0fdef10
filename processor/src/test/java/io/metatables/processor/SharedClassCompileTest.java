package io.metatables.processor;

import static io.metatables.processor.compile.ShopSources.file;
import static io.metatables.processor.compile.ShopSources.source;
import static org.assertj.core.api.Assertions.assertThat;

import io.metatables.processor.compile.Compiled;
import io.metatables.processor.compile.CompilerUnderTest;
import io.metatables.processor.compile.ShopSources;
import io.metatables.processor.compile.SourceOnce;
import io.metatables.processor.compile.Workspace;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A class that is no table is changed, and compiled without the tables that have columns or types from it; or a table is
 * compiled without the classes from which it has them. What is left behind is as if everything had been compiled.
 */
@ParameterizedClass(name = "{0}")
@EnumSource
class SharedClassCompileTest {
    @Parameter
    private CompilerUnderTest compiler;

    @TempDir
    private Path folder;

    /**
     * A change.
     *
     * @param sources the classes that are new or other than before, and compiled
     */
    private record Edit(String name, Map<String, String> sources) {
        static Edit of(String name, String className, String text) {
            return new Edit(name, Map.of(className, text));
        }
    }

    private static List<Edit> edits() {
        return List.of(
                Edit.of(
                        "member added",
                        "Audited",
                        ShopSources.AUDITED.replace("@Index Instant", "int version; @Index Instant")),
                Edit.of("member renamed", "Audited", ShopSources.AUDITED.replace("author", "writer")),
                Edit.of("index removed", "Audited", ShopSources.AUDITED.replace("@Index ", "")),
                Edit.of("comment changed", "Audited", ShopSources.AUDITED.replace("Who made it", "By whom")),
                Edit.of("no null any more", "Audited", ShopSources.AUDITED.replace("@Nullable ", "")),
                new Edit(
                        "superclass that nobody used",
                        Map.of(
                                "Audited",
                                ShopSources.AUDITED
                                        .replace("Audited", "Audited extends Spare")
                                        .replace("made;", "changed;")
                                        .replace("author", "writer"))),
                new Edit(
                        "new superclass",
                        Map.of(
                                "Audited",
                                ShopSources.AUDITED.replace("Audited", "Audited extends Base"),
                                "Base",
                                "@MappedSuperclass public abstract class Base { @Nullable String basis; }")),
                Edit.of(
                        "superclass that becomes mapped",
                        "Plain",
                        "@MappedSuperclass public abstract class Plain extends Audited { /** Why. */ String plain; }"),
                Edit.of("accessor added", "Named", ShopSources.NAMED.replace("/** What", "int age(); /** What")),
                Edit.of(
                        "accessor may be null",
                        "Named",
                        ShopSources.NAMED.replace("String name", "@Nullable String name")),
                Edit.of(
                        "embedded component added",
                        "Place",
                        ShopSources.PLACE.replace("@Unique", "int storey, @Unique")),
                Edit.of(
                        "embedding may not be null",
                        "Place",
                        ShopSources.PLACE.replace("@Nullable @Embedded", "@Embedded")),
                Edit.of("embedding has another prefix", "Place", ShopSources.PLACE.replace("at_", "in_")),
                Edit.of("embedded field changed", "Point", ShopSources.POINT.replace("double x", "float east")),
                Edit.of(
                        "embedded field may be null",
                        "Point",
                        ShopSources.POINT.replace("double x", "@Nullable Double x")),
                Edit.of("model takes another superclass", "Customer", ShopSources.CUSTOMER.replace("Plain", "Spare")),
                Edit.of(
                        "model embeds once more",
                        "Customer",
                        ShopSources.CUSTOMER.replace(
                                "Level level;", "@Embedded(prefix = \"third_\") Place third; Level level;")),
                Edit.of(
                        "model added",
                        "Thing",
                        "@MetaTable public class Thing extends Audited { @Id UUID uid; @Embedded Point at; }"),
                Edit.of("label added", "Level", ShopSources.LEVEL.replace("LOW", "LOW, MIDDLE")),
                Edit.of("text added", "Colour", ShopSources.COLOUR.replace("RED", "BLUE, RED")),
                Edit.of("enum becomes a type", "Colour", ShopSources.COLOUR.replace("public", "@EnumType public")),
                Edit.of("domain changed", "Email", ShopSources.EMAIL.replace("\"text\"", "\"varchar(99)\"")),
                Edit.of("attribute added", "Size", ShopSources.SIZE.replace("int width", "int depth; int width")),
                Edit.of("stored otherwise", "Isin", ShopSources.ISIN.replace("char(12)", "varchar(12)")),
                Edit.of("mapped otherwise", "Shop", ShopSources.SHOP.replace("varchar(20)", "varchar(30)")));
    }

    private Workspace compiled(String name) {
        Workspace workspace = ShopSources.in(new Workspace(compiler, folder.resolve(name)).option("-nowarn"));
        workspace.compile().orFail();
        return workspace;
    }

    private static void change(Workspace workspace, Edit edit) {
        edit.sources().forEach((name, text) -> workspace.source(name, source(text)));
    }

    private static Compiled compile(Workspace workspace, Stream<String> classNames) {
        return workspace.compileOnly(classNames.map(ShopSources::file).toArray(String[]::new));
    }

    @TestFactory
    List<DynamicTest> leavesWhatAFullCompileWould() {
        return edits().stream()
                .map(edit -> DynamicTest.dynamicTest(edit.name(), () -> {
                    Workspace partial = compiled(edit.name());
                    Map<String, String> before = partial.results();
                    change(partial, edit);
                    compile(partial, edit.sources().keySet().stream()).orFail();

                    Workspace full = ShopSources.in(
                            new Workspace(compiler, folder.resolve(edit.name() + " in full")).option("-nowarn"));
                    change(full, edit);
                    full.compile().orFail();

                    assertThat(partial.results()).isEqualTo(full.results()).isNotEqualTo(before);
                }))
                .toList();
    }

    @TestFactory
    List<DynamicTest> compilingOneFileChangesNothing() {
        Workspace workspace = compiled("all");
        Map<String, String> full = workspace.results();
        return Workspace.files(workspace.sources()).keySet().stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    workspace.compileOnly(name).orFail();
                    assertThat(workspace.results()).isEqualTo(full);
                }))
                .toList();
    }

    @Test
    void aSuperclassThatIsNotMappedAnyMoreIsAFinding() {
        Workspace workspace = compiled("unmapped");
        workspace.source(
                "Audited",
                source(ShopSources.AUDITED.replace("@MappedSuperclass", "").replace("@Index", "")));

        assertThat(workspace.compileOnly(file("Audited")).errors())
                .singleElement()
                .asString()
                .startsWith("[MT102] com.acme.shop.Customer inherits made");
    }

    @Test
    void anEmbeddableThatIsNoneAnyMoreIsAFinding() {
        Workspace workspace = compiled("not embeddable");
        workspace.source("Point", source(ShopSources.POINT.replace("@Embeddable", "")));

        assertThat(workspace.compileOnly(file("Point")).errors())
                .isNotEmpty()
                .allMatch(error -> error.startsWith("[MT170]"));
    }

    @Test
    void aSuperclassThatIsGoneIsAFinding() {
        Workspace workspace = compiled("gone");
        workspace.delete(workspace.classes().resolve("com/acme/shop/Named.class"));

        List<String> errors = workspace.compileOnly(file("Level")).errors();

        if (compiler == CompilerUnderTest.ECJ) {
            assertThat(errors)
                    .as("the compiler itself gives up")
                    .first()
                    .asString()
                    .contains("com.acme.shop.Named");
        } else {
            assertThat(errors)
                    .singleElement()
                    .asString()
                    .startsWith("[MT245] com.acme.shop.Person mentions a type that does not exist");
        }
    }

    @Test
    void warningsAreTurnedOffWhereTheMemberStands() {
        Workspace workspace = compiled("quiet").withoutOption("-nowarn");
        String reference = "@ForeignKey(target = Goods.class) UUID goods; @Index";
        workspace.source("Audited", source(ShopSources.AUDITED.replace("@Index", reference)));
        assertThat(workspace.compileOnly(file("Audited")).warnings())
                .filteredOn(warning -> warning.startsWith("[MT251]"))
                .hasSize(1);

        workspace.source(
                "Audited",
                source(ShopSources.AUDITED.replace("@Index", "@SuppressWarnings(\"metatables:MT251\") " + reference)));
        assertThat(workspace.compileOnly(file("Audited")).warnings())
                .noneMatch(warning -> warning.startsWith("[MT251]"));
    }

    @Test
    void modelsWaitForWhatTheirSuperclassMentions() {
        Workspace workspace = compiled("rounds")
                .processor(new SourceOnce(1, "com.acme.shop.Kind", "package com.acme.shop; public enum Kind { A, B }"));
        workspace.source("Audited", source(ShopSources.AUDITED.replace("@Index", "Kind kind; @Index")));

        workspace.compileOnly(file("Audited")).orFail();

        assertThat(workspace
                        .schema("acme_shop")
                        .tablesByIdentifier()
                        .get("Customer")
                        .columns())
                .extracting(column -> column.name() + " " + column.type())
                .contains("kind text");
    }
}
