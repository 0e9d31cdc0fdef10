package io.metatables.processor.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import io.metatables.processor.compile.Workspace;
import io.metatables.schema.model.CheckCondition;
import io.metatables.schema.model.CheckConstraint;
import io.metatables.schema.model.ForeignKey;
import io.metatables.schema.model.Index;
import io.metatables.schema.model.PrimaryKey;
import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.model.ReferentialAction;
import io.metatables.schema.model.Table;
import io.metatables.schema.model.UniqueConstraint;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From declarations to SQL's nouns. */
class SchemaAssemblerTest {
    private static final String HEAD = """
            package p;

            import io.metatables.annotations.*;
            import java.time.Instant;

            """;
    private static final Index GRAIN_INDEX =
            new Index("uix__px__ticks_ts__time_index__asset__venue", List.of("time_index", "asset", "venue"), true);

    @TempDir
    Path folder;

    private Table table(String identifier, String className, String declaration) {
        Workspace workspace = new Workspace(folder)
                .option("-Ametatables.drift=off")
                .source("P", HEAD + "@MetaTableProvider(namespace = \"p\", prefix = \"px\") public interface P {}")
                .source(className, HEAD + declaration);
        workspace.compile().orFail();
        return workspace.schema("p").tablesByIdentifier().get(identifier);
    }

    private Table ticks(String annotations) {
        return table("TicksTS", "Ticks", annotations + """
                @TimeIndexMetaTable(cadence = "1m")
                public record Ticks(@TimeIndex Instant timeIndex, @Dimension String asset, @Dimension String venue) {}
                """);
    }

    @Test
    void namesFollowTheConvention() {
        Table order = table("Order", "Order", """
                @Unique(members = {"year", "number"})
                @Index(members = {"number", "year"})
                @MetaTable(labels = {"b", "a"})
                public record Order(
                        @Id int year,
                        @Id long number,
                        @Index(unique = true) String externalId,
                        State state) {
                    enum State { OPEN, DONE }
                }
                """);

        assertThat(order.name()).isEqualTo(QualifiedName.of("px__order"));
        assertThat(order.primaryKey())
                .isEqualTo(new PrimaryKey("pk__px__order__year__number", List.of("year", "number")));
        assertThat(order.uniqueConstraints())
                .containsExactly(new UniqueConstraint("uq__px__order__year__number", List.of("year", "number")));
        assertThat(order.indexes())
                .containsExactly(
                        new Index("ix__px__order__number__year", List.of("number", "year"), false),
                        new Index("uix__px__order__external_id", List.of("external_id"), true));
        assertThat(order.checkConstraints())
                .containsExactly(new CheckConstraint(
                        "ck__px__order__state", new CheckCondition.OneOf("state", List.of("OPEN", "DONE"))));
        assertThat(order.labels()).containsExactly("a", "b");
    }

    @Test
    void adoptedTableKeepsItsNameAndSchemaAndIsFoundByForeignKeys() {
        Table node = table("Node", "Node", """
                @MetaTable(adoptedName = "Old Nodes", schema = "legacy")
                public record Node(
                        @Id @Column(name = "ID") long id,
                        @ForeignKey(target = Node.class, name = "to_parent", onDelete = ReferentialAction.CASCADE) long parentId) {}
                """);

        assertThat(node.name()).isEqualTo(new QualifiedName("legacy", "Old Nodes"));
        assertThat(node.foreignKeys())
                .containsExactly(new ForeignKey(
                        "to_parent",
                        List.of("parent_id"),
                        new QualifiedName("legacy", "Old Nodes"),
                        List.of("ID"),
                        ReferentialAction.CASCADE,
                        ReferentialAction.NO_ACTION));
    }

    @Test
    void grainIsUniqueWithoutAnybodyWritingIt() {
        assertThat(ticks("").indexes()).containsExactly(GRAIN_INDEX);
    }

    @Test
    void keyOverPartOfTheGrainIsNoneOverAllOfIt() {
        assertThat(ticks("@Index(members = {\"timeIndex\", \"asset\"}, unique = true)\n")
                        .indexes())
                .contains(GRAIN_INDEX)
                .hasSize(2);
    }

    @Test
    void plainIndexOverTheGrainDoesNotMakeItUnique() {
        assertThat(ticks("@Index(members = {\"timeIndex\", \"asset\", \"venue\"})\n")
                        .indexes())
                .contains(GRAIN_INDEX)
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@Unique(members = {\"timeIndex\", \"asset\", \"venue\"})\n",
                "@Unique(members = {\"venue\", \"asset\", \"timeIndex\"})\n"
            })
    void uniqueConstraintOverTheGrainIsNotDoubled(String unique) {
        Table ticks = ticks(unique);
        assertThat(ticks.uniqueConstraints()).hasSize(1);
        assertThat(ticks.indexes()).isEmpty();
    }

    @Test
    void uniqueIndexOverTheGrainIsNotDoubled() {
        assertThat(ticks(
                                "@Index(members = {\"asset\", \"venue\", \"timeIndex\"}, unique = true, name = \"by_asset\")\n")
                        .indexes())
                .extracting(Index::name)
                .containsExactly("by_asset");
    }

    @Test
    void primaryKeyOverTheGrainIsNotDoubled() {
        Table ticks = table("TicksTS", "Ticks", """
                @TimeIndexMetaTable(cadence = "1m")
                public record Ticks(@Id @TimeIndex Instant timeIndex, @Id @Dimension String asset) {}
                """);
        assertThat(ticks.indexes()).isEmpty();
    }
}
