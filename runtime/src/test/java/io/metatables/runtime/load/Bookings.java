package io.metatables.runtime.load;

import io.metatables.schema.model.Column;
import io.metatables.schema.model.ColumnType;
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
import java.util.List;

/** The partitioned table of the load, and what it gets. */
final class Bookings {
    private static final Partition FEW = part("ld__booking_few", "FROM (MINVALUE) TO (10001)");
    private static final Partition MANY = part("ld__booking_many", "FROM (10001) TO (1000000000)");
    private static final Partition NEXT = part("ld__booking_next", "FROM (1000000000) TO (2000000000)");

    private Bookings() {}

    static Table table() {
        return Table.builder("Booking", QualifiedName.of("ld__booking"))
                .columns(List.of(column("id", "bigint"), column("account_id", "bigint"), column("code", "text")))
                .primaryKey(new PrimaryKey("pk__ld__booking__id", List.of("id")))
                .partitioning(ranges(FEW, MANY))
                .build();
    }

    static TableBuilder indexed(TableBuilder booking) {
        return booking.indexes(List.of(new Index("ix__ld__booking__account_id", List.of("account_id"), false)));
    }

    static TableBuilder unique(TableBuilder booking) {
        return booking.uniqueConstraints(
                List.of(new UniqueConstraint("uq__ld__booking__code__id", List.of("code", "id"))));
    }

    static TableBuilder referring(TableBuilder booking, QualifiedName account) {
        return booking.foreignKeys(List.of(new ForeignKey(
                "fk__ld__booking__account_id",
                List.of("account_id"),
                account,
                List.of("id"),
                ReferentialAction.NO_ACTION,
                ReferentialAction.NO_ACTION)));
    }

    static TableBuilder extended(TableBuilder booking) {
        return booking.partitioning(ranges(FEW, MANY, NEXT));
    }

    private static Partitioning ranges(Partition... partitions) {
        return new Partitioning(PartitionStrategy.RANGE, List.of(IndexElement.of("id")), List.of(partitions));
    }

    private static Partition part(String name, String bound) {
        return new Partition(QualifiedName.of(name), bound, TableStorage.DEFAULT, null, null);
    }

    private static Column column(String name, String type) {
        return new Column(name, ColumnType.parse(type), false, null, null);
    }
}
