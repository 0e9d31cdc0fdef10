package io.metatables.runtime.load;

import io.metatables.schema.model.CheckCondition;
import io.metatables.schema.model.CheckConstraint;
import io.metatables.schema.model.Column;
import io.metatables.schema.model.ColumnType;
import io.metatables.schema.model.DatabaseSchema;
import io.metatables.schema.model.ForeignKey;
import io.metatables.schema.model.Identity;
import io.metatables.schema.model.Index;
import io.metatables.schema.model.OwnedSequence;
import io.metatables.schema.model.PrimaryKey;
import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.model.ReferentialAction;
import io.metatables.schema.model.SequenceOptions;
import io.metatables.schema.model.Table;
import io.metatables.schema.model.TableBuilder;
import io.metatables.schema.model.UniqueConstraint;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Trades and, partitioned, bookings, each of an account, and a change of each form, one after the other. */
public final class LoadForms {
    /** Before the first revision. */
    public static final DatabaseSchema BASE = DatabaseSchema.empty("load.test", "ld");

    private static final QualifiedName TRADE = QualifiedName.of("ld__trade");
    private static final QualifiedName ACCOUNT = QualifiedName.of("ld__account");

    private final Map<String, DatabaseSchema> schemas = new LinkedHashMap<>();
    private Table trade = trade();
    private Table booking = Bookings.table();

    private LoadForms() {
        form(
                "concurrent index",
                table -> table.indexes(
                        and(trade.indexes(), new Index("ix__ld__trade__account_id", List.of("account_id"), false))));
        form(
                "unique constraint",
                table ->
                        table.uniqueConstraints(List.of(new UniqueConstraint("uq__ld__trade__code", List.of("code")))));
        form(
                "foreign key to a busy parent",
                table -> table.foreignKeys(List.of(new ForeignKey(
                        "fk__ld__trade__account_id",
                        List.of("account_id"),
                        ACCOUNT,
                        List.of("id"),
                        ReferentialAction.NO_ACTION,
                        ReferentialAction.NO_ACTION))));
        form(
                "check",
                table -> table.checkConstraints(List.of(new CheckConstraint(
                        "ck__ld__trade__quantity", new CheckCondition.Expression("quantity >= 0")))));
        form("NOT NULL", table -> table.columns(replaced("note", column -> column.withNullable(false))));
        form(
                "column with a volatile default, NOT NULL",
                table -> table.columns(
                        and(trade.columns(), column("token", "uuid").withDefaultExpression("gen_random_uuid()"))));
        form("identity column", table -> table.columns(and(trade.columns(), number())));
        form(
                "type int to bigint",
                table -> table.columns(replaced("lots", column -> column.withType(ColumnType.of("bigint")))));
        form(
                "drop of an index",
                table -> table.indexes(trade.indexes().stream()
                        .filter(index -> !index.name().equals("ix__ld__trade__status"))
                        .toList()));
        form(
                "drop of a column",
                table -> table.columns(trade.columns().stream()
                        .filter(column -> !column.name().equals("remark"))
                        .toList()));
        partitionedForm("concurrent index, partitioned", Bookings::indexed);
        partitionedForm("unique constraint, partitioned", Bookings::unique);
        partitionedForm("foreign key to a busy parent, partitioned", table -> Bookings.referring(table, ACCOUNT));
        partitionedForm("a further partition", Bookings::extended);
    }

    /** The schema in which the clients begin. */
    public static DatabaseSchema first() {
        return schema(trade(), Bookings.table());
    }

    /** By the name of the form, the schema after it; each follows on the one before. */
    public static Map<String, DatabaseSchema> all() {
        return new LoadForms().schemas;
    }

    private void form(String name, UnaryOperator<TableBuilder> change) {
        trade = change.apply(trade.toBuilder()).build();
        schemas.put(name, schema(trade, booking));
    }

    private void partitionedForm(String name, UnaryOperator<TableBuilder> change) {
        booking = change.apply(booking.toBuilder()).build();
        schemas.put(name, schema(trade, booking));
    }

    private static DatabaseSchema schema(Table trade, Table booking) {
        Table account = Table.builder("Account", ACCOUNT)
                .columns(List.of(column("id", "bigint"), column("balance", "bigint")))
                .primaryKey(new PrimaryKey("pk__ld__account__id", List.of("id")))
                .build();
        return BASE.withTables(List.of(account, trade, booking));
    }

    private static Table trade() {
        return Table.builder("Trade", TRADE)
                .columns(List.of(
                        column("id", "bigint"),
                        column("account_id", "bigint"),
                        column("code", "text"),
                        column("quantity", "integer"),
                        column("lots", "integer"),
                        column("note", "text").withNullable(true),
                        column("status", "text"),
                        column("remark", "text").withNullable(true)))
                .primaryKey(new PrimaryKey("pk__ld__trade__id", List.of("id")))
                .indexes(List.of(new Index("ix__ld__trade__status", List.of("status"), false)))
                .build();
    }

    private static Column number() {
        return column("number", "bigint")
                .withGeneration(new Identity(
                        false,
                        new OwnedSequence(QualifiedName.of("ld__trade_number_seq"), SequenceOptions.of("bigint"))));
    }

    private List<Column> replaced(String name, UnaryOperator<Column> change) {
        return trade.columns().stream()
                .map(column -> column.name().equals(name) ? change.apply(column) : column)
                .toList();
    }

    private static <T> List<T> and(List<T> list, T further) {
        List<T> all = new ArrayList<>(list);
        all.add(further);
        return all;
    }

    private static Column column(String name, String type) {
        return new Column(name, ColumnType.parse(type), false, null, null);
    }
}
