package io.metatables.schema.diff;

import static io.metatables.schema.testing.Tables.column;
import static io.metatables.schema.testing.Tables.schema;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.metatables.schema.finding.Finding;
import io.metatables.schema.finding.FindingException;
import io.metatables.schema.model.Ancestry;
import io.metatables.schema.model.CheckCondition;
import io.metatables.schema.model.CheckConstraint;
import io.metatables.schema.model.Column;
import io.metatables.schema.model.ColumnStorage;
import io.metatables.schema.model.ColumnType;
import io.metatables.schema.model.DatabaseSchema;
import io.metatables.schema.model.ElementKey;
import io.metatables.schema.model.GeneratedExpression;
import io.metatables.schema.model.Generation;
import io.metatables.schema.model.Identity;
import io.metatables.schema.model.Index;
import io.metatables.schema.model.IndexElement;
import io.metatables.schema.model.IndexOptions;
import io.metatables.schema.model.OwnedSequence;
import io.metatables.schema.model.Partition;
import io.metatables.schema.model.PartitionStrategy;
import io.metatables.schema.model.Partitioning;
import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.model.SequenceOptions;
import io.metatables.schema.model.Serial;
import io.metatables.schema.model.SortOrder;
import io.metatables.schema.model.StorageParameters;
import io.metatables.schema.model.Table;
import io.metatables.schema.model.TableCare;
import io.metatables.schema.model.TableStorage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TableFactsDiffTest {
    private static final QualifiedName NAME = QualifiedName.of("t");
    private static final TableRef T = new TableRef("T", NAME);
    private static final Table TABLE =
            Table.builder("T", NAME).columns(List.of(column("a", "integer"))).build();

    @Test
    void childrenComeAfterTheirParentsAndGoBeforeThem() {
        Table child = child("A", NAME);
        Table grandchild = child("B", child.name());
        DatabaseSchema all = schema(grandchild, child, TABLE);
        assertThat(diff(schema(), all))
                .containsExactly(new CreateTable(TABLE), new CreateTable(child), new CreateTable(grandchild));
        assertThat(diff(all, schema()))
                .containsExactly(new DropTable(grandchild), new DropTable(child), new DropTable(TABLE));
    }

    @Test
    void whatAChildHasFollowsTheColumnOfItsParent() {
        Table before = child("A", NAME).toBuilder()
                .indexes(List.of(new Index("i", List.of("a"), false)))
                .build();
        Table after = before.toBuilder()
                .indexes(List.of(new Index("i", List.of("b"), false)))
                .build();
        Table renamed =
                TABLE.toBuilder().columns(List.of(column("b", "integer"))).build();
        Renames renames = new Renames(Map.of(), Map.of("T", Map.of("b", "a")));
        assertThat(diff(schema(TABLE, before), schema(renamed, after), renames))
                .containsExactly(new RenameColumn(T, "a", "b"));
    }

    @Test
    void aChildFollowsItsParent() {
        Table moved = TABLE.toBuilder().name(new QualifiedName("app", "u")).build();
        assertThat(diff(schema(TABLE, child("A", NAME)), schema(moved, child("A", moved.name()))))
                .containsExactly(new CreateSchema("app"), new RenameTable(T, TableRef.of(moved)));
    }

    @Test
    void indexesKeepTheirOptionsWhenTheirColumnsAreRenamed() {
        Renames renames = new Renames(Map.of(), Map.of("T", Map.of("b", "a")));
        Table to = TABLE.toBuilder().columns(List.of(column("b", "integer"))).build();
        assertThat(diff(schema(withIndex(TABLE, "a")), schema(withIndex(to, "b")), renames))
                .containsExactly(new RenameColumn(T, "a", "b"));
    }

    private static Table withIndex(Table table, String column) {
        IndexElement element = new IndexElement(
                new ElementKey.OfExpression("abs(" + column + ")"), null, null, SortOrder.DESC_NULLS_LAST);
        IndexOptions options = new IndexOptions(
                IndexOptions.BTREE, List.of(column), column + " > 0", true, StorageParameters.NONE, "fast");
        return table.toBuilder()
                .indexes(List.of(new Index("i", true, List.of(element), options)))
                .build();
    }

    @Test
    void ofThePartitionsSomeComeAndSomeGo() {
        Table from = partitioned(partition("p1", "IN (1)"), partition("p2", "IN (2)"), partition("p3", "IN (3)"));
        Partition described = partition("p1", "IN (1)").withDescription("One");
        Table to = partitioned(described, partition("p2", "IN (4)"), partition("p5", "IN (5)"));
        assertThat(diff(schema(from), schema(to)))
                .containsExactly(
                        new DropPartition(T, NAME, partition("p2", "IN (2)")),
                        new DropPartition(T, NAME, partition("p3", "IN (3)")),
                        new AddPartition(T, NAME, partition("p2", "IN (4)")),
                        new AddPartition(T, NAME, partition("p5", "IN (5)")),
                        new CommentPartition(T, QualifiedName.of("p1"), null, "One"));
        assertThat(new DropPartition(T, NAME, partition("p2", "IN (2)")).dropName())
                .contains("T.p2");
    }

    @Test
    void partitionsOfPartitionsComeAndGo() {
        Partitioning none = partitioned().partitioning();
        Partition before = partition("p1", "IN (1)").withPartitioning(none);
        Partition after = before.withPartitioning(none.withPartitions(List.of(partition("q", "IN (1)"))));
        assertThat(diff(schema(partitioned(before)), schema(partitioned(after))))
                .containsExactly(new AddPartition(T, QualifiedName.of("p1"), partition("q", "IN (1)")));
    }

    @Test
    void thePartitionKeyFollowsItsColumn() {
        Renames renames = new Renames(Map.of(), Map.of("T", Map.of("b", "a")));
        Table to = partitioned().toBuilder()
                .columns(List.of(column("b", "integer")))
                .partitioning(new Partitioning(PartitionStrategy.LIST, List.of(IndexElement.of("b")), List.of()))
                .build();
        assertThat(diff(schema(partitioned()), schema(to), renames)).containsExactly(new RenameColumn(T, "a", "b"));
    }

    @Test
    void howATableIsPartitionedStays() {
        Table hash = TABLE.toBuilder()
                .partitioning(new Partitioning(PartitionStrategy.HASH, List.of(IndexElement.of("a")), List.of()))
                .build();
        Table retyped = partitioned().toBuilder()
                .columns(List.of(column("a", "bigint")))
                .build();
        assertThat(refusals(TABLE, partitioned())).containsExactly(RefusalCode.PARTITION_KEY);
        assertThat(refusals(partitioned(), TABLE)).containsExactly(RefusalCode.PARTITION_KEY);
        assertThat(refusals(partitioned(), hash)).containsExactly(RefusalCode.PARTITION_KEY);
        assertThat(refusals(partitioned(), retyped)).containsExactly(RefusalCode.PARTITION_KEY);
    }

    @Test
    void whereColumnsComeFromStays() {
        assertThat(refusals(TABLE, child("T", QualifiedName.of("u")))).contains(RefusalCode.ANCESTRY);
    }

    @Test
    void aPartitionSaysOfColumnsWhatItSaidWhenItWasMade() {
        Table before = Table.builder("T", NAME)
                .ancestry(new Ancestry.PartitionOf(QualifiedName.of("p"), "IN (1)"))
                .build();
        Table after = before.toBuilder().columns(TABLE.columns()).build();
        assertThat(refusals(before, after)).containsExactly(RefusalCode.ANCESTRY);
    }

    @Test
    void aTableIsStoredInAnotherWay() {
        TableStorage from = new TableStorage(false, new TreeMap<>(Map.of("fillfactor", "70")), null, null);
        TableStorage to = new TableStorage(true, StorageParameters.NONE, "fast", null);
        assertThat(diff(schema(stored(from)), schema(stored(to))))
                .containsExactly(new ChangeStorage(T, NAME, from, to));
        TableStorage columnar = new TableStorage(false, StorageParameters.NONE, null, "columnar");
        assertThat(refusals(TABLE, stored(columnar))).containsExactly(RefusalCode.ACCESS_METHOD);
    }

    @Test
    void aProtectedTableIsDroppedInTwoRevisions() {
        TableCare guarded = new TableCare(false, true);
        Table before = TABLE.toBuilder().care(guarded).build();
        assertThat(refusals(schema(before), schema())).containsExactly(RefusalCode.PROTECTED_TABLE);
        assertThat(diff(schema(before), schema(TABLE))).containsExactly(new ChangeCare(T, guarded, TableCare.DEFAULT));
    }

    @Test
    void whatSomebodyElseCaresForIsOnlyNoted() {
        Table external = TABLE.toBuilder()
                .care(new TableCare(true, false))
                .columns(List.of(column("b", "text")))
                .build();
        assertThat(diff(schema(TABLE), schema(external))).containsExactly(new NoteTable(TABLE, external));
        assertThat(diff(schema(external), schema(TABLE))).containsExactly(new NoteTable(external, TABLE));
        assertThat(new DropTable(external).dropName()).isEmpty();
    }

    @Test
    void aColumnGetsASequence() {
        Generation identity = new Identity(true, sequence("integer"));
        Generation serial = new Serial(sequence("integer"));
        assertThat(diff(schema(TABLE), schema(generated(identity))))
                .containsExactly(new ChangeGeneration(T, "a", null, identity));
        assertThat(diff(schema(generated(serial)), schema(generated(identity))))
                .containsExactly(
                        new ChangeGeneration(T, "a", serial, null), new ChangeGeneration(T, "a", null, identity));
        Generation byDefault = new Identity(false, sequence("bigint"));
        Table bigint = TABLE.toBuilder()
                .columns(List.of(column("a", "bigint").withGeneration(byDefault)))
                .build();
        assertThat(diff(schema(generated(identity)), schema(bigint)))
                .containsExactly(
                        new ChangeType(T, "a", ColumnType.of("integer"), ColumnType.of("bigint")),
                        new ChangeGeneration(T, "a", identity, byDefault));
    }

    @Test
    void theSequenceOfAColumnMovesWithItsTable() {
        Table to = TABLE.toBuilder()
                .name(new QualifiedName("app", "t"))
                .columns(List.of(column("a", "integer")
                        .withGeneration(new Serial(new OwnedSequence(
                                new QualifiedName("app", "t_a_seq"), SequenceOptions.of("integer"))))))
                .build();
        assertThat(diff(schema(generated(new Serial(sequence("integer")))), schema(to)))
                .containsExactly(new CreateSchema("app"), new RenameTable(T, TableRef.of(to)));
    }

    @Test
    void sequencesExchangeTheirNamesByWayOfATemporaryOne() {
        DatabaseSchema from = schema(withSequence("T", "t", "s1"), withSequence("U", "u", "s2"));
        DatabaseSchema to = schema(withSequence("T", "t", "s2"), withSequence("U", "u", "s1"));
        assertThat(diff(from, to)).hasSize(3).allMatch(ChangeGeneration.class::isInstance);
    }

    private static Table withSequence(String identifier, String name, String sequence) {
        OwnedSequence owned = new OwnedSequence(QualifiedName.of(sequence), SequenceOptions.of("integer"));
        return Table.builder(identifier, QualifiedName.of(name))
                .columns(List.of(column("a", "integer").withGeneration(new Identity(true, owned))))
                .build();
    }

    @Test
    void aGeneratedColumnThatIsComputedOtherwiseGoesAndComesAnew() {
        Column before = column("b", "integer").withGeneration(new GeneratedExpression("a + 1", false));
        Column after = column("b", "integer").withGeneration(new GeneratedExpression("a + 2", false));
        assertThat(diff(schema(with(before)), schema(with(after))))
                .containsExactly(new DropColumn(T, before), new AddColumn(T, after));
        assertThat(new DropColumn(T, before).dropName()).isEmpty();
        assertThat(new DropColumn(T, before).reverse().honesty()).isEqualTo(Honesty.EXACT);
    }

    @Test
    void aGeneratedColumnFollowsARenamedOneAndGivesWayToARetypedOne() {
        Column before = column("b", "integer").withGeneration(new GeneratedExpression("a + 1", false));
        Column after = column("b", "integer").withGeneration(new GeneratedExpression("z + 1", false));
        Table renamed = TABLE.toBuilder()
                .columns(List.of(column("z", "integer"), after))
                .build();
        Renames renames = new Renames(Map.of(), Map.of("T", Map.of("z", "a")));
        assertThat(diff(schema(with(before)), schema(renamed), renames)).containsExactly(new RenameColumn(T, "a", "z"));
        Table retyped = TABLE.toBuilder()
                .columns(List.of(column("a", "bigint"), before))
                .build();
        assertThat(diff(schema(with(before)), schema(retyped)))
                .containsExactly(
                        new DropColumn(T, before),
                        new ChangeType(T, "a", ColumnType.of("integer"), ColumnType.of("bigint")),
                        new AddColumn(T, before));
    }

    @Test
    void aColumnCannotBecomeGeneratedOrStopToBe() {
        assertThat(refusals(TABLE, generated(new GeneratedExpression("1", false))))
                .containsExactly(RefusalCode.GENERATED_COLUMN);
        assertThat(refusals(generated(new GeneratedExpression("1", false)), TABLE))
                .containsExactly(RefusalCode.GENERATED_COLUMN);
    }

    @Test
    void aChangeOfTypeTakesCollationAndStorageWithIt() {
        ColumnStorage storage = new ColumnStorage("EXTERNAL", "lz4");
        Column before = column("a", "text").withCollation("C").withStorage(storage);
        Column after = before.withType(ColumnType.of("varchar", 9));
        assertThat(diff(schema(of(before)), schema(of(after))))
                .containsExactly(
                        new ChangeColumnStorage(T, "a", ColumnType.of("text"), storage, ColumnStorage.DEFAULT),
                        new ChangeCollation(T, "a", ColumnType.of("text"), "C", null),
                        new ChangeType(T, "a", ColumnType.of("text"), ColumnType.of("varchar", 9)),
                        new ChangeCollation(T, "a", ColumnType.of("varchar", 9), null, "C"),
                        new ChangeColumnStorage(T, "a", ColumnType.of("varchar", 9), ColumnStorage.DEFAULT, storage));
    }

    @Test
    void aConstraintThatBecomesValidIsMadeAnew() {
        CheckConstraint valid = new CheckConstraint("c", new CheckCondition.Expression("a > 0"));
        CheckConstraint invalid = new CheckConstraint("c", valid.condition(), true, false);
        assertThat(diff(
                        schema(TABLE.toBuilder()
                                .checkConstraints(List.of(invalid))
                                .build()),
                        schema(TABLE.toBuilder()
                                .checkConstraints(List.of(valid))
                                .build())))
                .containsExactly(new DropObject(T, invalid), new AddObject(T, valid));
    }

    private static Table child(String identifier, QualifiedName parent) {
        return Table.builder(identifier, QualifiedName.of("child_" + identifier))
                .ancestry(new Ancestry.Inherits(List.of(parent)))
                .build();
    }

    private static Table partitioned(Partition... partitions) {
        return TABLE.toBuilder()
                .partitioning(
                        new Partitioning(PartitionStrategy.LIST, List.of(IndexElement.of("a")), List.of(partitions)))
                .build();
    }

    private static Partition partition(String name, String bound) {
        return new Partition(QualifiedName.of(name), bound, TableStorage.DEFAULT, null, null);
    }

    private static Table stored(TableStorage storage) {
        return TABLE.toBuilder().storage(storage).build();
    }

    private static OwnedSequence sequence(String type) {
        return new OwnedSequence(QualifiedName.of("t_a_seq"), SequenceOptions.of(type));
    }

    private static Table generated(@Nullable Generation generation) {
        return of(column("a", "integer").withGeneration(generation));
    }

    private static Table with(Column column) {
        List<Column> columns = new ArrayList<>(TABLE.columns());
        columns.add(column);
        return TABLE.toBuilder().columns(columns).build();
    }

    private static Table of(Column column) {
        return TABLE.toBuilder().columns(List.of(column)).build();
    }

    private static List<SchemaChange> diff(DatabaseSchema from, DatabaseSchema to) {
        return diff(from, to, Renames.NONE);
    }

    /** Also makes the changes, which must lead there and back. */
    private static List<SchemaChange> diff(DatabaseSchema from, DatabaseSchema to, Renames renames) {
        List<SchemaChange> changes = SchemaDiffer.diff(from, to, renames);
        assertThat(SchemaPatch.apply(from, changes)).isEqualTo(to);
        List<SchemaChange> backwards = new ArrayList<>();
        changes.forEach(change -> backwards.add(0, change.reverse().change()));
        assertThat(SchemaPatch.apply(to, backwards)).isEqualTo(from);
        return changes;
    }

    private static List<Object> refusals(Table from, Table to) {
        return refusals(schema(from), schema(to));
    }

    private static List<Object> refusals(DatabaseSchema from, DatabaseSchema to) {
        List<Finding> found = new ArrayList<>();
        assertThatThrownBy(() -> SchemaDiffer.diff(from, to, Renames.NONE))
                .isInstanceOfSatisfying(FindingException.class, it -> found.addAll(it.findings()));
        return found.stream().map(it -> (Object) it.code()).toList();
    }
}
