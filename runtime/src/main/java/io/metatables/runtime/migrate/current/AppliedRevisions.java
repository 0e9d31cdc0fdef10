package io.metatables.runtime.migrate.current;

import io.metatables.runtime.connect.ConnectionOpener;
import io.metatables.runtime.migrate.history.HistoryTable;
import io.metatables.runtime.migrate.refusal.DatabaseRefusal;
import io.metatables.runtime.migrate.session.TargetSchema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;

/** Which revisions a database has applied, asked without the classes of the provider. */
public final class AppliedRevisions {
    private AppliedRevisions() {}

    /**
     * Asks; changes nothing.
     *
     * @param dataSource the database, with the schema of the provider's tables as its current one
     * @param historyTable the name of the provider's history table
     * @return the numbers of the revisions of which at least one part is applied, or stands below a baseline of which only the
     *     newest is named
     * @throws io.metatables.schema.finding.FindingException if the database cannot be read
     */
    public static Set<String> in(DataSource dataSource, String historyTable) {
        try (Connection connection = ConnectionOpener.open(dataSource);
                TargetSchema schema = TargetSchema.open(connection, null)) {
            HistoryTable table = new HistoryTable(connection, schema.name(), historyTable);
            Set<String> versions = new TreeSet<>(table.applied().keySet());
            table.baseline().ifPresent(versions::add);
            Set<String> numbers = new TreeSet<>();
            versions.forEach(version -> numbers.add(version.split("\\.", 2)[0]));
            return numbers;
        } catch (SQLException e) {
            throw DatabaseRefusal.of(e);
        }
    }
}
