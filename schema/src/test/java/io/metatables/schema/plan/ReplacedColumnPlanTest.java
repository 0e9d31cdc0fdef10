package io.metatables.schema.plan;

import static io.metatables.schema.testing.Tables.asset;
import static io.metatables.schema.testing.Tables.schema;
import static org.assertj.core.api.Assertions.assertThat;

import io.metatables.schema.diff.Renames;
import io.metatables.schema.diff.SchemaDiffer;
import io.metatables.schema.model.Column;
import io.metatables.schema.model.ColumnType;
import io.metatables.schema.model.Deferrability;
import io.metatables.schema.model.KeyOptions;
import io.metatables.schema.model.ObjectMarks;
import io.metatables.schema.model.PrimaryKey;
import io.metatables.schema.model.Table;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A column whose type changes while its table is in use is replaced: everything that stands on it has to come along. */
class ReplacedColumnPlanTest {
    private static final String UNIQUE = "uq__ms__asset__code";

    @Test
    void aPrimaryKeyThatOnlyIncludesTheColumnIsBuiltAgain() {
        KeyOptions including =
                new KeyOptions(List.of("kind"), false, Deferrability.NOT_DEFERRABLE, new TreeMap<>(), null);
        Table from = asset().toBuilder()
                .checkConstraints(List.of())
                .primaryKey(new PrimaryKey("pk__ms__asset__uid", List.of("uid"), including))
                .build();
        assertThat(up(from, retyped(from, "kind")))
                .contains("build index new__pk__ms__asset__uid on Asset while the table is in use");
    }

    @Test
    void whatTheRevisionMarksLaterIsNotMarkedBefore() {
        Table from = asset().toBuilder().checkConstraints(List.of()).build();
        Table to = retyped(from, "code").toBuilder()
                .marks(Map.of(UNIQUE, new ObjectMarks(null, true, true)))
                .build();
        assertThat(up(from, to)).filteredOn(line -> line.startsWith("mark ")).hasSize(1);
    }

    private static Table retyped(Table table, String name) {
        return table.toBuilder()
                .columns(table.columns().stream()
                        .map(column -> column.name().equals(name) ? integer(column) : column)
                        .toList())
                .build();
    }

    private static Column integer(Column column) {
        return column.withType(ColumnType.parse("integer")).withDefaultExpression(null);
    }

    private static List<String> up(Table from, Table to) {
        return MigrationPlanner.plan(
                        SchemaDiffer.diff(schema(from), schema(to), Renames.NONE), schema(from), schema(to))
                .parts()
                .stream()
                .flatMap(part -> part.up().steps().stream())
                .map(PlannedStep::description)
                .toList();
    }
}
