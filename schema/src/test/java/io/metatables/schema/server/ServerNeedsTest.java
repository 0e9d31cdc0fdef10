package io.metatables.schema.server;

import static io.metatables.schema.testing.Tables.schema;
import static org.assertj.core.api.Assertions.assertThat;

import io.metatables.schema.model.Column;
import io.metatables.schema.model.ColumnStorage;
import io.metatables.schema.model.ColumnType;
import io.metatables.schema.model.CompositeType;
import io.metatables.schema.model.DatabaseSchema;
import io.metatables.schema.model.Deferrability;
import io.metatables.schema.model.Domain;
import io.metatables.schema.model.ExclusionConstraint;
import io.metatables.schema.model.ExclusionElement;
import io.metatables.schema.model.ForeignKey;
import io.metatables.schema.model.ForeignKeyOptions;
import io.metatables.schema.model.GeneratedExpression;
import io.metatables.schema.model.Index;
import io.metatables.schema.model.IndexElement;
import io.metatables.schema.model.IndexOptions;
import io.metatables.schema.model.KeyOptions;
import io.metatables.schema.model.MatchType;
import io.metatables.schema.model.PartitionStrategy;
import io.metatables.schema.model.Partitioning;
import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.model.ReferentialAction;
import io.metatables.schema.model.SchemaObjects;
import io.metatables.schema.model.StorageParameters;
import io.metatables.schema.model.Table;
import io.metatables.schema.model.TableBuilder;
import io.metatables.schema.model.UniqueConstraint;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServerNeedsTest {
    private static final List<IndexElement> ROOM = List.of(IndexElement.of("room"));

    @Test
    void whatEveryServerKnowsNeedsNothing() {
        TableBuilder usual = table().columns(List.of(column("numeric(12,2)", new GeneratedExpression("1", false))))
                .uniqueConstraints(List.of(new UniqueConstraint("uq", List.of("room"))))
                .indexes(List.of(new Index("ix", List.of("room"), true)))
                .foreignKeys(List.of(foreignKey()))
                .exclusionConstraints(List.of(exclusion()));

        assertThat(needs(usual)).isEmpty();
        assertThat(ServerNeeds.oldestServer(schema(usual.build()))).isEqualTo(ServerVersion.OLDEST);
    }

    @Test
    void nullsThatAreNotDistinctNeedFifteen() {
        KeyOptions key = new KeyOptions(List.of(), true, Deferrability.NOT_DEFERRABLE, StorageParameters.NONE, null);
        IndexOptions index = new IndexOptions(IndexOptions.BTREE, List.of(), null, true, StorageParameters.NONE, null);

        assertThat(needs(table().uniqueConstraints(List.of(new UniqueConstraint("uq", List.of("room"), key)))))
                .containsExactly(ServerFeature.NULLS_NOT_DISTINCT);
        assertThat(needs(table().indexes(List.of(new Index("ix", true, ROOM, index)))))
                .containsExactly(ServerFeature.NULLS_NOT_DISTINCT);
    }

    @Test
    void aKeyThatSetsSomeColumnsNeedsFifteen() {
        assertThat(needs(table().foreignKeys(List.of(foreignKey("room"))))).containsExactly(ServerFeature.PARTIAL_SET);
    }

    @ParameterizedTest
    @CsvSource({
        "numeric(3;5), true",
        "numeric(6;-3)[], true",
        "numeric(5;5), false",
        "numeric(5), false",
        "numeric(5;1001), false",
        "numeric(0;2), false",
        "numeric, false",
        "geometry(Point;4326), false"
    })
    void aScaleIsWideBelowZeroAndAboveThePrecision(String type, boolean wide) {
        assertThat(ServerFeature.isWideScale(ColumnType.parse(type.replace(';', ','))))
                .isEqualTo(wide);
    }

    @Test
    void typesHaveScalesToo() {
        ColumnType wide = ColumnType.of("numeric", 2, 4);
        QualifiedName name = QualifiedName.of("t");
        Domain domain = new Domain(name, wide, true, null, null, List.of(), false, null);
        CompositeType composite =
                new CompositeType(name, List.of(new CompositeType.Attribute("low", wide, null)), false, null);

        assertThat(ServerNeeds.of(schema().withObjects(new SchemaObjects(List.of(), List.of(domain), List.of()))))
                .containsExactly(ServerFeature.WIDE_SCALE);
        assertThat(ServerNeeds.of(schema().withObjects(new SchemaObjects(List.of(), List.of(composite), List.of()))))
                .containsExactly(ServerFeature.WIDE_SCALE);
    }

    @Test
    void anExclusionOfAPartitionedTableNeedsSeventeen() {
        TableBuilder partitioned = table().partitioning(new Partitioning(PartitionStrategy.LIST, ROOM, List.of()))
                .exclusionConstraints(List.of(exclusion()));

        assertThat(needs(partitioned)).containsExactly(ServerFeature.PARTITIONED_EXCLUSION);
    }

    @Test
    void theNewestOfAllDecides() {
        TableBuilder table = table().columns(List.of(column("integer", new GeneratedExpression("1", true))))
                .foreignKeys(List.of(foreignKey("room")));

        assertThat(needs(table)).containsExactly(ServerFeature.PARTIAL_SET, ServerFeature.VIRTUAL_COLUMN);
        assertThat(ServerNeeds.oldestServer(schema(table.build()))).isEqualTo(new ServerVersion(18));
    }

    private static Iterable<ServerFeature> needs(TableBuilder table) {
        DatabaseSchema schema = schema(table.build());
        return ServerNeeds.of(schema);
    }

    private static TableBuilder table() {
        return Table.builder("Stay", QualifiedName.of("stay"));
    }

    private static Column column(String type, GeneratedExpression generated) {
        return new Column("room", ColumnType.parse(type), false, null, generated, null, ColumnStorage.DEFAULT, null);
    }

    private static ForeignKey foreignKey(String... set) {
        return new ForeignKey(
                "fk",
                List.of("house", "room"),
                QualifiedName.of("room"),
                List.of("house", "number"),
                ReferentialAction.SET_NULL,
                ReferentialAction.NO_ACTION,
                new ForeignKeyOptions(MatchType.SIMPLE, List.of(set), Deferrability.NOT_DEFERRABLE, true));
    }

    private static ExclusionConstraint exclusion() {
        return new ExclusionConstraint(
                "ex",
                List.of(new ExclusionElement(ROOM.get(0), "=")),
                IndexOptions.DEFAULT,
                Deferrability.NOT_DEFERRABLE);
    }
}
