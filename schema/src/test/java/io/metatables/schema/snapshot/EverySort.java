package io.metatables.schema.snapshot;

import io.metatables.schema.model.Ancestry;
import io.metatables.schema.model.CheckCondition;
import io.metatables.schema.model.CheckConstraint;
import io.metatables.schema.model.Column;
import io.metatables.schema.model.ColumnStorage;
import io.metatables.schema.model.ColumnType;
import io.metatables.schema.model.CompositeType;
import io.metatables.schema.model.Deferrability;
import io.metatables.schema.model.Domain;
import io.metatables.schema.model.ElementKey;
import io.metatables.schema.model.EnumType;
import io.metatables.schema.model.ExclusionConstraint;
import io.metatables.schema.model.ExclusionElement;
import io.metatables.schema.model.Extension;
import io.metatables.schema.model.ForeignKey;
import io.metatables.schema.model.ForeignKeyOptions;
import io.metatables.schema.model.GeneratedExpression;
import io.metatables.schema.model.Identity;
import io.metatables.schema.model.Index;
import io.metatables.schema.model.IndexElement;
import io.metatables.schema.model.IndexOptions;
import io.metatables.schema.model.KeyOptions;
import io.metatables.schema.model.MatchType;
import io.metatables.schema.model.ObjectMarks;
import io.metatables.schema.model.OperatorClass;
import io.metatables.schema.model.OwnedSequence;
import io.metatables.schema.model.Partition;
import io.metatables.schema.model.PartitionStrategy;
import io.metatables.schema.model.Partitioning;
import io.metatables.schema.model.PrimaryKey;
import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.model.RangeType;
import io.metatables.schema.model.ReferentialAction;
import io.metatables.schema.model.SchemaObjects;
import io.metatables.schema.model.Sequence;
import io.metatables.schema.model.SequenceOptions;
import io.metatables.schema.model.Serial;
import io.metatables.schema.model.SortOrder;
import io.metatables.schema.model.Table;
import io.metatables.schema.model.TableCare;
import io.metatables.schema.model.TableStorage;
import io.metatables.schema.model.Transitional;
import io.metatables.schema.model.TransitionalColumn;
import io.metatables.schema.model.UniqueConstraint;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Whatever the model can say, said at least once. */
public final class EverySort {
    private static final KeyOptions KEY_OPTIONS = new KeyOptions(
            List.of("note"), true, Deferrability.INITIALLY_DEFERRED, new TreeMap<>(Map.of("fillfactor", "70")), "fast");
    private static final IndexElement ELEMENT = new IndexElement(
            new ElementKey.OfExpression("lower(note)"),
            "C",
            new OperatorClass("gist_trgm_ops", new TreeMap<>(Map.of("siglen", "32"))),
            SortOrder.DESC_NULLS_LAST);
    private static final IndexOptions INDEX_OPTIONS = new IndexOptions(
            "gist", List.of("note"), "id > 0", true, new TreeMap<>(Map.of("buffering", "a=b")), "fast");
    private static final TableStorage STORAGE =
            new TableStorage(true, new TreeMap<>(Map.of("toast.autovacuum_enabled", "off")), "fast", "heap2");

    private EverySort() {}

    /**
     * A table with every option of its columns, keys, constraints and indexes.
     *
     * @return the table
     */
    public static Table table() {
        OwnedSequence sequence = new OwnedSequence(
                QualifiedName.of("t_id_seq"), new SequenceOptions("bigint", -5, -1, Long.MIN_VALUE, -1, 20, true));
        return Table.builder("T", QualifiedName.of("select"))
                .columns(List.of(
                        column("id", "bigint").withGeneration(new Identity(true, sequence)),
                        column("number", "integer")
                                .withGeneration(new Serial(new OwnedSequence(
                                        new QualifiedName("app", "Nr"), SequenceOptions.of("integer")))),
                        column("note", "text[][]")
                                .withCollation("de-x-icu")
                                .withStorage(new ColumnStorage("EXTERNAL", "lz4", 500, List.of("n_distinct=-0.5"))),
                        column("twice", "bigint").withGeneration(new GeneratedExpression("id * 2", true))))
                .primaryKey(new PrimaryKey("pk", List.of("id"), KEY_OPTIONS))
                .uniqueConstraints(List.of(new UniqueConstraint("uq", List.of("number"), KEY_OPTIONS)))
                .foreignKeys(List.of(new ForeignKey(
                        "fk",
                        List.of("id", "number"),
                        new QualifiedName("app", "Other"),
                        List.of("a", "b"),
                        ReferentialAction.SET_NULL,
                        ReferentialAction.CASCADE,
                        new ForeignKeyOptions(
                                MatchType.FULL, List.of("number"), Deferrability.INITIALLY_IMMEDIATE, false))))
                .checkConstraints(List.of(
                        new CheckConstraint("ck", new CheckCondition.Expression("id > 0"), false, false),
                        new CheckConstraint("ck2", new CheckCondition.OneOf("note", List.of("a")), false, true)))
                .exclusionConstraints(List.of(new ExclusionConstraint(
                        "ex",
                        List.of(new ExclusionElement(ELEMENT, "&&")),
                        INDEX_OPTIONS,
                        Deferrability.INITIALLY_DEFERRED)))
                .indexes(List.of(new Index("ix", true, List.of(IndexElement.of("id"), ELEMENT), INDEX_OPTIONS)))
                .marks(Map.of(
                        "fk",
                        new ObjectMarks("Why it is there.", false, false),
                        "ix",
                        new ObjectMarks(null, true, true)))
                .storage(STORAGE)
                .care(new TableCare(true, true))
                .transitional(new Transitional(
                        List.of(new TransitionalColumn("former", "c")), new QualifiedName("old", "former")))
                .build();
    }

    /**
     * A partitioned table with partitions and sub-partitions.
     *
     * @return the table
     */
    public static Table partitioned() {
        Partitioning byHash = new Partitioning(
                PartitionStrategy.HASH,
                List.of(IndexElement.of("id")),
                List.of(partition("leaf", "WITH (modulus 2, remainder 0)", null)));
        return SampleTables.small("P").toBuilder()
                .partitioning(new Partitioning(
                        PartitionStrategy.RANGE,
                        List.of(ELEMENT),
                        List.of(partition("rest", "DEFAULT", null), partition("more", "FROM (1) TO (2)", byHash))))
                .build();
    }

    /**
     * A table without columns of its own.
     *
     * @return the table
     */
    public static Table child() {
        return Table.builder("C", QualifiedName.of("c"))
                .ancestry(new Ancestry.PartitionOf(new QualifiedName("app", "P"), "DEFAULT"))
                .build();
    }

    /**
     * One object of each kind.
     *
     * @return the objects
     */
    public static SchemaObjects objects() {
        return new SchemaObjects(
                List.of(new Extension("citext", null), new Extension("hstore", "ext")),
                List.of(
                        new EnumType(new QualifiedName("app", "Mood"), List.of("so so", "fine"), false, "How it is."),
                        new Domain(
                                QualifiedName.of("price"),
                                ColumnType.of("numeric", 12, 2),
                                true,
                                "0",
                                "C",
                                List.of(new CheckConstraint("ck", new CheckCondition.Expression("value >= 0"))),
                                true,
                                null),
                        new CompositeType(
                                QualifiedName.of("point3"),
                                List.of(new CompositeType.Attribute("x", ColumnType.of("text"), "C")),
                                false,
                                null),
                        new RangeType(
                                QualifiedName.of("timerange"),
                                ColumnType.of("time"),
                                new RangeType.Functions("time_ops", null, "f", "g"),
                                "timemultirange",
                                false,
                                null)),
                List.of(new Sequence(QualifiedName.of("s"), SequenceOptions.of("smallint"), true, "Numbers.")));
    }

    private static Partition partition(String name, String bound, Partitioning partitioning) {
        return new Partition(QualifiedName.of(name), bound, STORAGE, partitioning, "A part.");
    }

    private static Column column(String name, String type) {
        return new Column(name, ColumnType.parse(type), true, null, null);
    }
}
