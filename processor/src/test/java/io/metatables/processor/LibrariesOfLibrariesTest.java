package io.metatables.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.metatables.processor.compile.CompilerUnderTest;
import io.metatables.processor.compile.Workspace;
import io.metatables.schema.model.DatabaseSchema;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Model sets three jars deep, each with tables that refer to those of the jar below, and below that. */
@ParameterizedClass(name = "{0}")
@EnumSource
class LibrariesOfLibrariesTest {
    private static final String IMPORTS = "import io.metatables.annotations.*;\n";

    @Parameter
    private CompilerUnderTest compiler;

    @TempDir
    private Path folder;

    private Path jar(String name, String type, String model, Path... libraries) {
        Workspace workspace = new Workspace(compiler, folder.resolve(name));
        for (Path library : libraries) {
            workspace.library(library);
        }
        workspace
                .source("Tables", "package " + name + ";\n" + IMPORTS + "@ModelSet public interface Tables {}")
                .source(type, "package " + name + ";\n" + IMPORTS + model)
                .compile()
                .orFail();
        return workspace.jar(file -> true);
    }

    private DatabaseSchema bank(String includes, Path... libraries) {
        Workspace workspace = new Workspace(compiler, folder.resolve("bank"))
                .source(
                        "Bank",
                        "package bank;\n" + IMPORTS
                                + "@MetaTableProvider(namespace = \"bank\", prefix = \"bank\", includes = {" + includes
                                + "}) public interface Bank {}");
        for (Path library : libraries) {
            workspace.library(library);
        }
        workspace.compile().orFail();
        return workspace.schema("bank");
    }

    @Test
    void tablesReferToThoseOfTheJarBelowAndBelowThat() {
        Path money = jar(
                "money",
                "Money",
                "@MetaTable public record Money(@Id String code, @Column(length = 5) String sign) {}");
        Path prices = jar(
                "prices",
                "Prices",
                "@MetaTable public record Prices(@Id int number, @ForeignKey(target = money.Money.class) String code) {}",
                money);
        Path orders = jar(
                "orders",
                "Orders",
                "@MetaTable public record Orders(@Id int number, @ForeignKey(target = prices.Prices.class) int price,"
                        + " @ForeignKey(target = money.Money.class) String code) {}",
                money,
                prices);

        DatabaseSchema bank =
                bank("orders.Tables.class, prices.Tables.class, money.Tables.class", orders, prices, money);

        assertThat(bank.tablesByIdentifier()).containsOnlyKeys("Money", "Prices", "Orders");
        assertThat(bank.tablesByIdentifier().get("Orders").foreignKeys())
                .extracting(key -> key.target().toString())
                .containsExactlyInAnyOrder("bank__prices", "bank__money");
    }

    private Path parts(Workspace workspace) {
        workspace.source("Place", """
                        package parts;

                        import io.metatables.annotations.*;
                        import org.jspecify.annotations.Nullable;

                        /** Where.
                         *
                         * @param zip code of the post
                         */
                        @Embeddable
                        public record Place(@Nullable String zip) {}
                        """).source("Named", """
                        package parts;

                        import io.metatables.annotations.*;
                        import org.jspecify.annotations.Nullable;

                        @MappedSuperclass
                        public interface Named {
                            /** What people call it. */
                            @Nullable String getName();

                            @Nullable @Embedded Place born();
                        }
                        """).compile().orFail();
        return workspace.jar(file -> true);
    }

    private Workspace people(Path parts) {
        return new Workspace(compiler, folder.resolve("people"))
                .library(parts)
                .source(
                        "People",
                        "package people;\n" + IMPORTS
                                + "@MetaTableProvider(namespace = \"people\", prefix = \"p\") public interface People {}")
                .source(
                        "Person",
                        "package people;\n" + IMPORTS
                                + "@MetaTable public interface Person extends parts.Named { @Id int number(); }");
    }

    @Test
    void membersOfAnotherJarKeepWhatItsSourceSays() {
        Workspace people = people(parts(new Workspace(compiler, folder.resolve("parts"))));
        people.compile().orFail();

        assertThat(people.schema("people").tablesByIdentifier().get("Person").columns())
                .extracting(column -> column.name() + " " + column.nullable() + " " + column.description())
                .containsExactly("name true What people call it.", "zip true code of the post", "number false null");
        Map<String, String> full = people.results();
        people.compileOnly("people/People.java").orFail();
        assertThat(people.results()).isEqualTo(full);
    }

    @Test
    void membersOfAJarThatWasCompiledWithoutTheProcessorAreAFinding() {
        Path parts = parts(new Workspace(compiler, folder.resolve("parts")).option("-proc:none"));

        assertThat(people(parts).compile().errors())
                .hasSize(2)
                .allMatch(error -> error.startsWith("[MT243] parts."))
                .allMatch(error -> error.contains("there is no index of it"));
    }
}
