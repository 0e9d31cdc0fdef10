package io.metatables.schema.snapshot;

import io.metatables.schema.model.Cadence;
import io.metatables.schema.model.CheckCondition;
import io.metatables.schema.model.CheckConstraint;
import io.metatables.schema.model.Column;
import io.metatables.schema.model.ColumnType;
import io.metatables.schema.model.DatabaseSchema;
import io.metatables.schema.model.ForeignKey;
import io.metatables.schema.model.Grain;
import io.metatables.schema.model.Index;
import io.metatables.schema.model.PrimaryKey;
import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.model.ReferentialAction;
import io.metatables.schema.model.Table;
import io.metatables.schema.model.UniqueConstraint;
import java.util.List;
import java.util.Locale;

/** Tables for tests: one that is as small as can be, and two that use everything. */
public final class SampleTables {
    /** What a history starts from. */
    public static final DatabaseSchema EMPTY = DatabaseSchema.empty("acme.core", "acme");

    private SampleTables() {}

    /**
     * The smallest table that there can be.
     *
     * @param identifier its identifier
     * @return a table with one column and without a key
     */
    public static Table small(String identifier) {
        return Table.builder(identifier, QualifiedName.of("acme__" + identifier.toLowerCase(Locale.ROOT)))
                .columns(List.of(column("uid", "uuid")))
                .build();
    }

    /**
     * A meta table with everything that a meta table can have.
     *
     * @return the table
     */
    public static Table account() {
        return Table.builder("Account", new QualifiedName("ledger", "acme__account"))
                .description("An account, \"ours\" or <theirs> & 'others': größer, 口座.\nSecond line.")
                .labels(List.of("money", "core"))
                .columns(List.of(
                        column("uid", "uuid"),
                        column("code", "varchar(32)").withDescription("Short name."),
                        column("balance", "numeric(20,8)").withDefaultExpression("0"),
                        column("owner_uid", "uuid").withNullable(true),
                        column("status", "text")))
                .primaryKey(new PrimaryKey("pk__acme__account", List.of("uid")))
                .uniqueConstraints(List.of(new UniqueConstraint("uq__acme__account__code", List.of("code"))))
                .foreignKeys(List.of(new ForeignKey(
                        "fk__acme__account__owner_uid",
                        List.of("owner_uid"),
                        QualifiedName.of("acme__owner"),
                        List.of("uid"),
                        ReferentialAction.SET_NULL,
                        ReferentialAction.NO_ACTION)))
                .checkConstraints(List.of(
                        new CheckConstraint(
                                "ck__acme__account__status",
                                new CheckCondition.OneOf("status", List.of("OPEN", "CLOSED"))),
                        new CheckConstraint(
                                "ck__acme__account__balance", new CheckCondition.Expression("balance >= 0"))))
                .indexes(List.of(new Index("ix__acme__account__owner_uid", List.of("owner_uid"), false)))
                .build();
    }

    /**
     * A time-index table.
     *
     * @return the table
     */
    public static Table balances() {
        return Table.builder("BalancesTS", QualifiedName.of("acme__balances_ts"))
                .columns(List.of(
                        column("time_index", "timestamptz"),
                        column("account_uid", "uuid"),
                        column("amount", "double precision").withNullable(true)))
                .indexes(List.of(new Index(
                        "uix__acme__balances_ts__time_index__account_uid", List.of("time_index", "account_uid"), true)))
                .grain(new Grain("time_index", List.of("account_uid"), Cadence.ONE_DAY))
                .build();
    }

    /**
     * A column that may not hold null.
     *
     * @param name its name
     * @param type the spelling of its type
     * @return the column
     */
    public static Column column(String name, String type) {
        return new Column(name, ColumnType.parse(type), false, null, null);
    }
}
