package io.metatables.runtime.testing;

import io.metatables.schema.diff.Renames;
import io.metatables.schema.diff.SchemaDiffer;
import io.metatables.schema.model.CheckCondition;
import io.metatables.schema.model.CheckConstraint;
import io.metatables.schema.model.Column;
import io.metatables.schema.model.ColumnType;
import io.metatables.schema.model.DatabaseSchema;
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
import io.metatables.schema.model.UniqueConstraint;
import io.metatables.schema.plan.MigrationPlanner;
import io.metatables.schema.postgres.PostgresRenderer;
import io.metatables.schema.postgres.RevisionScript;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A partitioned table, one of whose partitions has partitions itself, and what can become of it. */
public final class Messages {
    /** Before the first revision. */
    public static final DatabaseSchema BASE = DatabaseSchema.empty("test.messages", "tm");
    /** How many rows {@link #FILL} makes. */
    public static final int ROWS = 4_000;
    /** Makes rows in all partitions of {@link #plain}. */
    public static final String FILL = """
            INSERT INTO tm__account SELECT generate_series(1, 9);
            INSERT INTO tm__message
            SELECT '2023-01-01'::date + i %% 730, i %% 3, 'message ' || i, 1 + i %% 9 FROM generate_series(1, %d) i
            """.formatted(ROWS);
    /** Writes into the first partition. */
    public static final String WRITE = "INSERT INTO tm__message VALUES ('2023-06-06', 1, gen_random_uuid()::text, 1)";

    private static final QualifiedName ACCOUNT = QualifiedName.of("tm__account");
    private static final QualifiedName MESSAGE = QualifiedName.of("tm__message");
    private static final Partition FIRST = year(2023, null);
    private static final Partition SECOND = year(
            2024,
            new Partitioning(
                    PartitionStrategy.LIST,
                    List.of(IndexElement.of("kind")),
                    List.of(
                            part("tm__message_2024_1", "IN (1)", null),
                            part("tm__message_2024_rest", "DEFAULT", null))));

    private Messages() {}

    /** Accounts, and messages without any key. */
    public static DatabaseSchema plain() {
        return schema(message());
    }

    /** The messages get an index. */
    public static DatabaseSchema indexed() {
        return schema(message().indexes(List.of(new Index("ix__tm__message__body", List.of("body"), false))));
    }

    /** The messages get a foreign key. */
    public static DatabaseSchema referring() {
        return schema(message().foreignKeys(List.of(toAccount())));
    }

    /** The messages get all that a table can have. */
    public static DatabaseSchema adorned() {
        return schema(message()
                .columns(columns(false))
                .primaryKey(new PrimaryKey("pk__tm__message", List.of("day", "kind", "body")))
                .uniqueConstraints(List.of(new UniqueConstraint("uq__tm__message", List.of("body", "kind", "day"))))
                .foreignKeys(List.of(toAccount()))
                .checkConstraints(
                        List.of(new CheckConstraint("ck__tm__message", new CheckCondition.Expression("kind >= 0"))))
                .indexes(List.of(
                        new Index("ix__tm__message__body", List.of("body"), false),
                        new Index("uix__tm__message", List.of("kind", "day", "body"), true))));
    }

    /** A partition comes. */
    public static DatabaseSchema withAnotherYear() {
        return schema(message().partitioning(years(FIRST, SECOND, year(2026, null))));
    }

    /** A partition goes. */
    public static DatabaseSchema withoutTheFirstYear() {
        return schema(message().partitioning(years(SECOND)));
    }

    /** The scripts of a revision that leads from one schema to another. */
    public static RevisionScript script(DatabaseSchema from, DatabaseSchema to) {
        return PostgresRenderer.render(MigrationPlanner.plan(SchemaDiffer.diff(from, to, Renames.NONE), from, to));
    }

    private static DatabaseSchema schema(TableBuilder message) {
        Table account = Table.builder("Account", ACCOUNT)
                .columns(List.of(column("id", "integer", false)))
                .primaryKey(new PrimaryKey("pk__tm__account__id", List.of("id")))
                .build();
        return BASE.withTables(List.of(account, message.build()));
    }

    private static TableBuilder message() {
        return Table.builder("Message", MESSAGE).columns(columns(true)).partitioning(years(FIRST, SECOND));
    }

    private static List<Column> columns(boolean nullable) {
        return List.of(
                column("day", "date", false),
                column("kind", "integer", false),
                column("body", "text", nullable),
                column("account_id", "integer", true));
    }

    private static Column column(String name, String type, boolean nullable) {
        return new Column(name, ColumnType.of(type), nullable, null, null);
    }

    private static ForeignKey toAccount() {
        return new ForeignKey(
                "fk__tm__message__account_id",
                List.of("account_id"),
                ACCOUNT,
                List.of("id"),
                ReferentialAction.CASCADE,
                ReferentialAction.NO_ACTION);
    }

    private static Partitioning years(Partition... partitions) {
        return new Partitioning(PartitionStrategy.RANGE, List.of(IndexElement.of("day")), List.of(partitions));
    }

    private static Partition year(int year, @Nullable Partitioning partitioning) {
        return part("tm__message_" + year, "FROM ('" + year + "-01-01') TO ('" + (year + 1) + "-01-01')", partitioning);
    }

    private static Partition part(String name, String bound, @Nullable Partitioning partitioning) {
        return new Partition(QualifiedName.of(name), bound, TableStorage.DEFAULT, partitioning, null);
    }
}
