package io.metatables.processor.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import io.metatables.schema.model.CheckCondition;
import io.metatables.schema.model.CheckConstraint;
import io.metatables.schema.model.Deferrability;
import io.metatables.schema.model.ElementKey;
import io.metatables.schema.model.ExclusionConstraint;
import io.metatables.schema.model.ExclusionElement;
import io.metatables.schema.model.ForeignKeyOptions;
import io.metatables.schema.model.Index;
import io.metatables.schema.model.IndexElement;
import io.metatables.schema.model.IndexOptions;
import io.metatables.schema.model.KeyOptions;
import io.metatables.schema.model.MatchType;
import io.metatables.schema.model.OperatorClass;
import io.metatables.schema.model.PrimaryKey;
import io.metatables.schema.model.SortOrder;
import io.metatables.schema.model.StorageParameters;
import io.metatables.schema.model.Table;
import io.metatables.schema.model.UniqueConstraint;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keys, indexes and constraints with all that can be said of them. */
class ConstraintAssemblerTest {
    @TempDir
    Path folder;

    private Table table(String declaration) {
        return new ModelSources(folder).with("Thing", declaration).table("Thing");
    }

    private static SortedMap<String, String> parameters(String name, String value) {
        return new TreeMap<>(Map.of(name, value));
    }

    @Test
    void primaryKeySaysItsNameItsOrderAndMore() {
        Table thing = table("""
                @PrimaryKey(name = "thing_pk", members = {"b", "a"}, include = "c",
                    deferrability = Deferrability.INITIALLY_DEFERRED, storageParameters = "FillFactor = 70",
                    tablespace = "fast")
                @MetaTable
                public record Thing(@Id int a, @Id int b, int c) {}
                """);

        assertThat(thing.primaryKey())
                .isEqualTo(new PrimaryKey(
                        "thing_pk",
                        List.of("b", "a"),
                        new KeyOptions(
                                List.of("c"),
                                false,
                                Deferrability.INITIALLY_DEFERRED,
                                parameters("fillfactor", "70"),
                                "fast")));
    }

    @Test
    void primaryKeyNeedsNoIdAndKeepsTheConventionalName() {
        Table thing = table("""
                @PrimaryKey(members = "a")
                @MetaTable
                public record Thing(int a) {}
                """);

        assertThat(thing.primaryKey()).isEqualTo(new PrimaryKey("pk__px__thing__a", List.of("a")));
    }

    @Test
    void uniqueSaysItsOptions() {
        Table thing = table("""
                @Unique(members = {"a", "b"}, include = "c", nullsNotDistinct = true,
                    deferrability = Deferrability.INITIALLY_IMMEDIATE)
                @MetaTable(keyless = true)
                public record Thing(int a, @Nullable Integer b, int c) {}
                """);

        assertThat(thing.uniqueConstraints())
                .containsExactly(new UniqueConstraint(
                        "uq__px__thing__a__b",
                        List.of("a", "b"),
                        new KeyOptions(
                                List.of("c"), true, Deferrability.INITIALLY_IMMEDIATE, StorageParameters.NONE, null)));
    }

    @Test
    void indexSaysItsElements() {
        Table thing = table("""
                @Index(name = "by_all", parts = {
                    @IndexPart(member = "a", order = SortOrder.DESC, nulls = NullsOrder.LAST, collation = "C",
                        operatorClass = "text_pattern_ops"),
                    @IndexPart(expression = "LOWER( b )", nulls = NullsOrder.FIRST)})
                @MetaTable(keyless = true)
                public record Thing(String a, String b) {}
                """);

        assertThat(thing.indexes())
                .containsExactly(new Index(
                        "by_all",
                        false,
                        List.of(
                                new IndexElement(
                                        new ElementKey.OfColumn("a"),
                                        "C",
                                        OperatorClass.of("text_pattern_ops"),
                                        SortOrder.DESC_NULLS_LAST),
                                new IndexElement(
                                        new ElementKey.OfExpression("lower(b)"),
                                        null,
                                        null,
                                        SortOrder.ASC_NULLS_FIRST)),
                        IndexOptions.DEFAULT));
    }

    @Test
    void indexOnAMemberSaysItsOptions() {
        Table thing = table("""
                @MetaTable(keyless = true)
                public record Thing(
                    @Index(method = "GIST", include = "b", where = "b>1", storageParameters = "fillfactor=70",
                        tablespace = "fast", parts = @IndexPart(operatorClass = "gist_trgm_ops(siglen=32)")) String a,
                    int b) {}
                """);

        assertThat(thing.indexes())
                .containsExactly(new Index(
                        "ix__px__thing__a",
                        false,
                        List.of(new IndexElement(
                                new ElementKey.OfColumn("a"),
                                null,
                                new OperatorClass("gist_trgm_ops", parameters("siglen", "32")),
                                SortOrder.ASC)),
                        new IndexOptions(
                                "gist", List.of("b"), "b > 1", false, parameters("fillfactor", "70"), "fast")));
    }

    @Test
    void foreignKeySaysItsOptionsAndFindsAKeyOfTheTarget() {
        Table thing =
                new ModelSources(folder).with("Other", """
                        @PrimaryKey(members = {"y", "x"})
                        @MetaTable
                        public record Other(int x, int y) {}
                        """).with("Thing", """
                        @ForeignKey(target = Other.class, members = {"a", "b"}, onDelete = ReferentialAction.SET_NULL,
                            onDeleteMembers = "b", match = MatchType.SIMPLE, notValid = true,
                            deferrability = Deferrability.INITIALLY_DEFERRED)
                        @MetaTable(keyless = true)
                        public record Thing(int a, @Nullable Integer b) {}
                        """).table("Thing");

        assertThat(thing.foreignKeys()).singleElement().satisfies(key -> {
            assertThat(key.targetColumns()).containsExactly("y", "x");
            assertThat(key.options())
                    .isEqualTo(new ForeignKeyOptions(
                            MatchType.SIMPLE, List.of("b"), Deferrability.INITIALLY_DEFERRED, false));
        });
    }

    @Test
    void checksHaveTheirNames() {
        Table thing = table("""
                @Check(name = "valid_period", value = "starts<ends", noInherit = true)
                @MetaTable(keyless = true)
                public record Thing(int starts, @Check(value = "(ends > 0)", notValid = true) int ends) {}
                """);

        assertThat(thing.checkConstraints())
                .containsExactly(
                        new CheckConstraint(
                                "ck__px__thing__ends", new CheckCondition.Expression("ends > 0"), true, false),
                        new CheckConstraint(
                                "valid_period", new CheckCondition.Expression("starts < ends"), false, true));
    }

    @Test
    void exclusionSaysItsElementsAndOptions() {
        Table thing = table("""
                @RequiresExtension("btree_gist")
                @Exclusion(name = "no_double", where = "not cancelled",
                    deferrability = Deferrability.INITIALLY_DEFERRED,
                    parts = {@ExclusionPart(member = "room", with = "="),
                        @ExclusionPart(expression = "int4range(starts,ends)", with = "&&")})
                @MetaTable(keyless = true)
                public record Thing(int room, int starts, int ends, boolean cancelled) {}
                """);

        assertThat(thing.exclusionConstraints())
                .containsExactly(new ExclusionConstraint(
                        "no_double",
                        List.of(
                                new ExclusionElement(IndexElement.of("room"), "="),
                                new ExclusionElement(
                                        new IndexElement(
                                                new ElementKey.OfExpression("int4range(starts, ends)"),
                                                null,
                                                null,
                                                SortOrder.ASC),
                                        "&&")),
                        new IndexOptions("gist", List.of(), "NOT cancelled", false, StorageParameters.NONE, null),
                        Deferrability.INITIALLY_DEFERRED));
    }
}
