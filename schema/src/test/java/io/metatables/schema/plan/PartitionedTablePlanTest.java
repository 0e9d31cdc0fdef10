package io.metatables.schema.plan;

import static io.metatables.schema.testing.Tables.column;
import static io.metatables.schema.testing.Tables.schema;
import static org.assertj.core.api.Assertions.assertThat;

import io.metatables.schema.diff.Renames;
import io.metatables.schema.diff.SchemaDiffer;
import io.metatables.schema.model.Ancestry;
import io.metatables.schema.model.ForeignKey;
import io.metatables.schema.model.Index;
import io.metatables.schema.model.IndexElement;
import io.metatables.schema.model.Partition;
import io.metatables.schema.model.PartitionStrategy;
import io.metatables.schema.model.Partitioning;
import io.metatables.schema.model.PrimaryKey;
import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.model.ReferentialAction;
import io.metatables.schema.model.Table;
import io.metatables.schema.model.TableBuilder;
import io.metatables.schema.model.TableStorage;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PartitionedTablePlanTest {
    private static final Partition ONE = partition("t_1", "IN (1)");
    private static final Partition TWO = partition("t_2", "IN (2)");
    private static final Partition REST = partition("t_rest", "DEFAULT");
    private static final Index INDEX = new Index("ix__t__a", List.of("a"), false);

    @Test
    void anIndexIsBuiltOnEachPartition() {
        assertThat(up(table(ONE, TWO), table(ONE, TWO).indexes(List.of(INDEX))))
                .containsExactly(
                        "add index ix__t__a on T without its partitions",
                        "build index ix__t__a__t_1 on t_1 while the table is in use",
                        "build index ix__t__a__t_2 on t_2 while the table is in use",
                        "make index ix__t__a on T of those of its partitions");
    }

    @Test
    void aPartitionThatIsAModelIsOneOfThem() {
        Table model = Table.builder("Model", QualifiedName.of("t_model"))
                .ancestry(new Ancestry.PartitionOf(QualifiedName.of("t"), "IN (9)"))
                .build();
        assertThat(upOf(
                        List.of(table(ONE).build(), model),
                        List.of(table(ONE).indexes(List.of(INDEX)).build(), model)))
                .contains("build index ix__t__a__t_model on t_model while the table is in use");
    }

    @Test
    void aTableWithoutDeclaredPartitionsWaitsForAPerson() {
        List<PlanPart> parts = parts(
                List.of(table().build()),
                List.of(table().indexes(List.of(INDEX)).build()));
        assertThat(parts).hasSize(1);
        assertThat(parts.get(0).up().steps().get(0).confirmation()).isPresent();
    }

    @Test
    void longNamesStayApart() {
        String tail = "x".repeat(60);
        Partition first = partition(tail + "_1", "IN (1)");
        Partition second = partition(tail + "_2", "IN (2)");
        assertThat(up(table(first, second), table(first, second).indexes(List.of(INDEX))))
                .filteredOn(line -> line.startsWith("build index "))
                .map(line -> line.substring("build index ".length(), line.indexOf(" on ")))
                .doesNotHaveDuplicates()
                .allSatisfy(name -> assertThat(name).hasSizeLessThan(64));
    }

    @Test
    void aForeignKeyIsProvedOfEachPartition() {
        Table target = target();
        TableBuilder referring = table(ONE).foreignKeys(List.of(toTarget()));
        assertThat(upOf(List.of(target, table(ONE).build()), List.of(target, referring.build())))
                .containsExactly(
                        "add foreign key fk__t__a on t_1 for new rows",
                        "validate fk__t__a on t_1",
                        "add foreign key fk__t__a on T, as proved of its partitions");
    }

    @Test
    void aPartitionIsDetachedBeforeItGoes() {
        assertThat(up(table(ONE, TWO), table(ONE)))
                .containsExactly(
                        "detach partition t_2 of t while the table is in use", "drop the former partition t_2 of T");
        assertThat(up(table(ONE, TWO, REST), table(ONE, REST))).containsExactly("drop partition t_2 of T");
    }

    @Test
    void aPartitionBesideADefaultOneWaitsForAPerson() {
        List<PlanPart> parts = parts(
                List.of(table(ONE, REST).build()), List.of(table(ONE, TWO, REST).build()));
        assertThat(parts.get(0).up().steps().get(0).confirmation()).isPresent();
        List<PlanPart> gentle =
                parts(List.of(table(ONE).build()), List.of(table(ONE, TWO).build()));
        assertThat(gentle.get(0).up().steps().get(0).confirmation()).isEmpty();
        assertThat(gentle.get(0).up().steps().get(0).cost().blocks()).isFalse();
    }

    private static List<String> up(TableBuilder from, TableBuilder to) {
        return upOf(List.of(from.build()), List.of(to.build()));
    }

    private static List<String> upOf(List<Table> from, List<Table> to) {
        return parts(from, to).stream()
                .flatMap(part -> part.up().steps().stream())
                .map(PlannedStep::description)
                .toList();
    }

    private static List<PlanPart> parts(List<Table> from, List<Table> to) {
        var before = schema(from.toArray(Table[]::new));
        var after = schema(to.toArray(Table[]::new));
        return MigrationPlanner.plan(SchemaDiffer.diff(before, after, Renames.NONE), before, after)
                .parts();
    }

    private static TableBuilder table(Partition... partitions) {
        return Table.builder("T", QualifiedName.of("t"))
                .columns(
                        Stream.of("a", "b").map(name -> column(name, "integer")).toList())
                .partitioning(
                        new Partitioning(PartitionStrategy.LIST, List.of(IndexElement.of("a")), List.of(partitions)));
    }

    private static Table target() {
        return Table.builder("Target", QualifiedName.of("target"))
                .columns(List.of(column("id", "integer")))
                .primaryKey(new PrimaryKey("pk__target", List.of("id")))
                .build();
    }

    private static ForeignKey toTarget() {
        return new ForeignKey(
                "fk__t__a",
                List.of("a"),
                QualifiedName.of("target"),
                List.of("id"),
                ReferentialAction.NO_ACTION,
                ReferentialAction.NO_ACTION);
    }

    private static Partition partition(String name, String bound) {
        return new Partition(QualifiedName.of(name), bound, TableStorage.DEFAULT, null, null);
    }
}
