package io.metatables.runtime.lookup;

import io.metatables.runtime.lookup.TableSheet.SheetChange;
import io.metatables.runtime.lookup.TableSheet.SheetColumn;
import io.metatables.runtime.lookup.TableSheet.SheetGrain;
import io.metatables.runtime.lookup.TableSheet.Times;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Takes rows of the views apart. Whatever is null in them, as somebody may have made it, is empty. */
final class SheetRows {
    static final String TABLE =
            "t.namespace, t.identifier, t.status, t.kind, t.table_schema, t.table_name, t.revision, t.description";
    static final String SHEET = TABLE
            + ", t.uid, t.management, t.drop_protected, t.labels, t.time_index, t.grain, t.cadence, t.provider,"
            + " t.history_table, t.contract, t.contract_fingerprint, t.created_at, t.updated_at, t.retired_at";
    static final String COLUMN =
            "c.column_name, c.data_type, c.nullable, c.in_primary_key, c.in_grain, c.refers_to, c.description";
    static final String CHANGE = "s.done_at, s.done_by, s.what, s.revision, s.message, c.change, c.former_identifier";

    private SheetRows() {}

    static CatalogTable table(ResultSet row) throws SQLException {
        return new CatalogTable(
                text(row, 1),
                text(row, 2),
                text(row, 3),
                text(row, 4),
                text(row, 5),
                text(row, 6),
                text(row, 7),
                text(row, 8));
    }

    static TableSheet sheet(ResultSet row) throws SQLException {
        return new TableSheet(
                table(row),
                text(row, 9),
                text(row, 10),
                row.getBoolean(11),
                texts(row, 12),
                new SheetGrain(text(row, 13), texts(row, 14), text(row, 15)),
                text(row, 16),
                text(row, 17),
                text(row, 18),
                text(row, 19),
                new Times(time(row, 20), time(row, 21), time(row, 22)),
                List.of(),
                List.of());
    }

    static SheetColumn column(ResultSet row) throws SQLException {
        return new SheetColumn(
                text(row, 1),
                text(row, 2),
                row.getBoolean(3),
                row.getBoolean(4),
                row.getBoolean(5),
                text(row, 6),
                text(row, 7));
    }

    static SheetChange change(ResultSet row) throws SQLException {
        return new SheetChange(
                time(row, 1), text(row, 2), text(row, 3), text(row, 4), text(row, 5), text(row, 6), text(row, 7));
    }

    private static String text(ResultSet row, int column) throws SQLException {
        return Objects.requireNonNullElse(row.getString(column), "");
    }

    private static List<String> texts(ResultSet row, int column) throws SQLException {
        return Stream.of((Object[]) row.getArray(column).getArray())
                .map(value -> Objects.toString(value, ""))
                .toList();
    }

    private static @Nullable Instant time(ResultSet row, int column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
