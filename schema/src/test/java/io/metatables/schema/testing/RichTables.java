package io.metatables.schema.testing;

import io.metatables.schema.model.Ancestry;
import io.metatables.schema.model.CheckCondition;
import io.metatables.schema.model.CheckConstraint;
import io.metatables.schema.model.Column;
import io.metatables.schema.model.ElementKey;
import io.metatables.schema.model.ForeignKey;
import io.metatables.schema.model.Index;
import io.metatables.schema.model.IndexElement;
import io.metatables.schema.model.IndexOptions;
import io.metatables.schema.model.Partition;
import io.metatables.schema.model.PartitionStrategy;
import io.metatables.schema.model.Partitioning;
import io.metatables.schema.model.PrimaryKey;
import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.model.ReferentialAction;
import io.metatables.schema.model.Table;
import io.metatables.schema.model.TableStorage;
import io.metatables.schema.model.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Tables with partitions, and tables that inherit, in one of two states. */
final class RichTables {
    /** In the later state a column that children inherit, and one of the partition key, have other names. */
    static final Map<String, Map<String, String>> COLUMN_RENAMES =
            Map.of("Parent", Map.of("remark", "note"), "Partitioned", Map.of("happened", "day"));

    private static final QualifiedName PARENT = new QualifiedName("audit", "The parent");
    private static final QualifiedName PARTITIONED = QualifiedName.of("app__partitioned");
    private static final QualifiedName KINDS = QualifiedName.of("app__kinds");

    private final Dice dice;
    private final boolean later;
    private final List<Table> tables = new ArrayList<>();

    RichTables(long seed, int state) {
        this.dice = Dice.of(seed, "tables", state);
        this.later = state == 1;
        if (dice.chance(70)) {
            addFamily();
        }
        if (dice.chance(80)) {
            addPartitioned();
            tables.add(kinds());
        }
        if (dice.chance(40)) {
            tables.add(hashed());
        }
    }

    List<Table> tables() {
        return tables;
    }

    private void addFamily() {
        String note = later ? "remark" : "note";
        tables.add(Table.builder("Parent", PARENT)
                .columns(List.of(
                        Tables.column("id", "integer"),
                        Tables.column(note, "text").withNullable(true)))
                .checkConstraints(List.of(check("ck__parent", "id > 0")))
                .build());
        Table child = Table.builder("Child", QualifiedName.of("app__child"))
                .columns(List.of(Tables.column("own", "date")))
                .ancestry(new Ancestry.Inherits(List.of(PARENT)))
                .indexes(List.of(new Index("ix__child__note", List.of("own", note), false)))
                .build();
        tables.add(child);
        if (dice.chance(50)) {
            // comes before its parents in the order of the identifiers
            tables.add(Table.builder("AGrandchild", QualifiedName.of("app__grandchild"))
                    .ancestry(new Ancestry.Inherits(List.of(child.name())))
                    .primaryKey(new PrimaryKey("pk__grandchild", List.of("id", "own")))
                    .build());
        }
    }

    private static CheckConstraint check(String name, String condition) {
        return new CheckConstraint(name, new CheckCondition.Expression(condition));
    }

    private void addPartitioned() {
        String day = later ? "happened" : "day";
        List<Partition> partitions = new ArrayList<>();
        for (int year = 2023; year < 2027; year++) {
            if (dice.chance(60)) {
                partitions.add(partition("app__p" + year, range(year)));
            }
        }
        if (dice.chance(50)) {
            partitions.add(split());
        }
        if (dice.chance(30)) {
            partitions.add(partition("app__rest", "DEFAULT"));
        }
        List<Column> columns = new ArrayList<>(
                List.of(Tables.column(day, "date"), Tables.column("kind", "integer"), column("body", dice.chance(50))));
        if (dice.chance(50)) {
            columns.add(Tables.column("extra", "uuid").withNullable(true));
        }
        PrimaryKey key = dice.chance(80) ? new PrimaryKey("pk__partitioned", List.of(day, "kind")) : null;
        tables.add(Table.builder("Partitioned", PARTITIONED)
                .columns(columns)
                .primaryKey(key)
                .uniqueConstraints(sometimes(uniqueBodies(day)))
                .indexes(indexes(day))
                .foreignKeys(sometimes(toKinds()))
                .checkConstraints(sometimes(check("ck__partitioned", "kind > 0")))
                .partitioning(new Partitioning(PartitionStrategy.RANGE, List.of(IndexElement.of(day)), partitions))
                .build());
        if (dice.chance(50)) {
            tables.add(Table.builder("Alone", QualifiedName.of("app__alone"))
                    .ancestry(new Ancestry.PartitionOf(PARTITIONED, range(2030)))
                    .checkConstraints(List.of(check("ck__alone", "kind < 9")))
                    .indexes(List.of(new Index("ix__alone", List.of("kind"), false)))
                    .build());
        }
    }

    private static Column column(String name, boolean nullable) {
        return Tables.column(name, "text").withNullable(nullable);
    }

    private <T> List<T> sometimes(T it) {
        return dice.chance(50) ? List.of(it) : List.of();
    }

    private static UniqueConstraint uniqueBodies(String day) {
        return new UniqueConstraint("uq__partitioned__body", List.of("body", "kind", day));
    }

    private List<Index> indexes(String day) {
        List<Index> indexes = new ArrayList<>(sometimes(new Index("ix__partitioned", List.of("body"), false)));
        indexes.addAll(sometimes(new Index("uix__partitioned", List.of("kind", day, "body"), true)));
        IndexElement lower = IndexElement.of("body").withKey(new ElementKey.OfExpression("lower(body)"));
        SortedMap<String, String> parameters = new TreeMap<>(Map.of("fillfactor", "70"));
        indexes.addAll(sometimes(new Index(
                "ix__partitioned__lower",
                false,
                List.of(lower),
                new IndexOptions(IndexOptions.BTREE, List.of("kind"), "kind > 3", false, parameters, null))));
        return indexes;
    }

    private static ForeignKey toKinds() {
        return new ForeignKey(
                "fk__partitioned__kind",
                List.of("kind"),
                KINDS,
                List.of("id"),
                ReferentialAction.CASCADE,
                ReferentialAction.NO_ACTION);
    }

    private static Table kinds() {
        return Table.builder("Kinds", KINDS)
                .columns(List.of(Tables.column("id", "integer")))
                .primaryKey(new PrimaryKey("pk__kinds", List.of("id")))
                .build();
    }

    private static String range(int year) {
        return "FROM ('" + year + "-01-01') TO ('" + (year + 1) + "-01-01')";
    }

    private Partition partition(String name, String bound) {
        TableStorage storage = dice.chance(60)
                ? TableStorage.DEFAULT
                : new TableStorage(false, new TreeMap<>(Map.of("fillfactor", "80")), null, null);
        return new Partition(QualifiedName.of(name), bound, storage, null, dice.chance(50) ? null : "A year");
    }

    /** A partition that has partitions itself. */
    private Partition split() {
        List<Partition> partitions = new ArrayList<>();
        for (int kind = 1; kind < 4; kind++) {
            if (dice.chance(60)) {
                partitions.add(partition("app__kind" + kind, "IN (" + kind + ", " + (kind + 10) + ")"));
            }
        }
        if (dice.chance(50)) {
            partitions.add(partition("app__other kinds", "DEFAULT"));
        }
        Partitioning byKind = new Partitioning(PartitionStrategy.LIST, List.of(IndexElement.of("kind")), partitions);
        return new Partition(QualifiedName.of("app__split"), range(2028), TableStorage.DEFAULT, byKind, null);
    }

    private Table hashed() {
        List<Partition> partitions = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            if (dice.chance(70)) {
                partitions.add(partition("app__h" + i, "WITH (modulus 3, remainder " + i + ")"));
            }
        }
        return Table.builder("Hashed", QualifiedName.of("app__hashed"))
                .columns(List.of(Tables.column("id", "bigint")))
                .partitioning(new Partitioning(PartitionStrategy.HASH, List.of(IndexElement.of("id")), partitions))
                .build();
    }
}
