package io.metatables.schema.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.metatables.schema.hazard.RevisionScope;
import io.metatables.schema.model.Column;
import io.metatables.schema.model.DatabaseSchema;
import io.metatables.schema.model.Table;
import io.metatables.schema.plan.MigrationPlanner;
import io.metatables.schema.plan.OrderedChanges;
import io.metatables.schema.postgres.PostgresRenderer;
import io.metatables.schema.testing.SchemaPair;
import io.metatables.schema.testing.SchemaPairs;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class SchemaPatchPropertyTest {

    @Property
    void changesLeadFromOneSchemaToTheOther(@ForAll long seed) {
        SchemaPair pair = SchemaPairs.random(seed);
        List<SchemaChange> changes = SchemaDiffer.diff(pair.from(), pair.to(), pair.renames());
        DatabaseSchema patched = SchemaPatch.apply(pair.from(), changes);
        assertThat(withSortedColumns(patched)).isEqualTo(withSortedColumns(pair.to()));
        assertThat(SchemaDiffer.diff(patched, pair.to(), pair.renames())).isEmpty();
    }

    @Property
    void aSchemaDoesNotDifferFromItself(@ForAll long seed) {
        SchemaPair pair = SchemaPairs.random(seed);
        assertThat(SchemaDiffer.diff(copy(pair.to()), pair.to(), pair.renames()))
                .isEmpty();
    }

    @Example
    void formerNamesComeAndGoInEveryWay() {
        Map<String, Integer> tried = new TreeMap<>();
        for (long seed = 1; seed <= 100; seed++) {
            SchemaPair pair = SchemaPairs.random(seed);
            List<SchemaChange> changes = SchemaDiffer.diff(pair.from(), pair.to(), pair.renames());
            RevisionScope scope = RevisionScope.of(changes, pair.from(), pair.to());
            for (SchemaChange change : changes) {
                boolean renamed = change instanceof RenameColumn rename
                        && scope.formerColumn(rename).isPresent();
                if (change instanceof TransitionChange || renamed) {
                    tried.merge(change.getClass().getSimpleName(), 1, Integer::sum);
                }
            }
        }
        assertThat(tried)
                .containsOnlyKeys(
                        "AddFormerColumn", "AddFormerView", "DropFormerColumn", "DropFormerView", "RenameColumn")
                .allSatisfy((kind, times) -> assertThat(times).as(kind).isGreaterThan(3));
    }

    /** What was read as one object need not be compared, and that must not show. */
    @Property
    void itDoesNotMatterWhetherUnchangedTablesAreOneObject(@ForAll long seed) {
        for (SchemaPair pair : List.of(SchemaPairs.random(seed), SchemaPairs.rich(seed))) {
            DatabaseSchema shared = pair.from()
                    .withTables(pair.from().tables().stream()
                            .map(table -> pair.to().tables().stream()
                                    .filter(table::equals)
                                    .findFirst()
                                    .orElse(table))
                            .toList());

            assertThat(SchemaDiffer.diff(shared, pair.to(), pair.renames()))
                    .isEqualTo(SchemaDiffer.diff(copy(pair.from()), pair.to(), pair.renames()));
        }
    }

    private static DatabaseSchema copy(DatabaseSchema schema) {
        return schema.withTables(
                schema.tables().stream().map(table -> table.toBuilder().build()).toList());
    }

    @Property
    void theStepsOfAPlanLeadThereAndBack(@ForAll long seed) {
        SchemaPair pair = SchemaPairs.random(seed);
        List<SchemaChange> ordered = OrderedChanges.of(SchemaDiffer.diff(pair.from(), pair.to(), pair.renames()));
        DatabaseSchema up = SchemaPatch.apply(pair.from(), ordered);
        assertThat(withSortedColumns(up)).isEqualTo(withSortedColumns(pair.to()));
        DatabaseSchema down = SchemaPatch.apply(up, OrderedChanges.reversed(ordered));
        assertThat(withSortedColumns(down)).isEqualTo(withSortedColumns(pair.from()));
    }

    @Property
    void changesOfRareThingsLeadThereAndBack(@ForAll long seed) {
        SchemaPair pair = SchemaPairs.rich(seed);
        List<SchemaChange> changes = SchemaDiffer.diff(pair.from(), pair.to(), pair.renames());
        DatabaseSchema patched = SchemaPatch.apply(pair.from(), changes);
        assertThat(withSortedColumns(patched)).isEqualTo(withSortedColumns(pair.to()));
        assertThat(SchemaDiffer.diff(patched, pair.to(), pair.renames())).isEmpty();
        List<SchemaChange> ordered = OrderedChanges.of(changes);
        assertThat(withSortedColumns(SchemaPatch.apply(pair.from(), ordered))).isEqualTo(withSortedColumns(pair.to()));
        assertThat(withSortedColumns(SchemaPatch.apply(pair.to(), OrderedChanges.reversed(ordered))))
                .isEqualTo(withSortedColumns(pair.from()));
    }

    @Property(tries = 200)
    void theOrderOfDeclarationsDoesNotMatter(@ForAll long seed) {
        SchemaPair pair = SchemaPairs.random(seed);
        Random random = new Random(seed);
        assertThat(script(shuffled(pair.from(), random), shuffled(pair.to(), random), pair.renames()))
                .isEqualTo(script(pair.from(), pair.to(), pair.renames()));
    }

    private static Object script(DatabaseSchema from, DatabaseSchema to, Renames renames) {
        return PostgresRenderer.render(MigrationPlanner.plan(SchemaDiffer.diff(from, to, renames), from, to));
    }

    private static DatabaseSchema shuffled(DatabaseSchema schema, Random random) {
        List<Table> tables = new ArrayList<>();
        for (Table table : schema.tables()) {
            tables.add(table.toBuilder()
                    .labels(shuffled(table.labels(), random))
                    .uniqueConstraints(shuffled(table.uniqueConstraints(), random))
                    .foreignKeys(shuffled(table.foreignKeys(), random))
                    .checkConstraints(shuffled(table.checkConstraints(), random))
                    .indexes(shuffled(table.indexes(), random))
                    .build());
        }
        return schema.withTables(shuffled(tables, random));
    }

    private static <T> List<T> shuffled(List<T> things, Random random) {
        List<T> shuffled = new ArrayList<>(things);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    private static DatabaseSchema withSortedColumns(DatabaseSchema schema) {
        return schema.withTables(schema.tables().stream()
                .map(table -> table.toBuilder()
                        .columns(table.columns().stream()
                                .sorted(Comparator.comparing(Column::name))
                                .toList())
                        .build())
                .toList());
    }
}
