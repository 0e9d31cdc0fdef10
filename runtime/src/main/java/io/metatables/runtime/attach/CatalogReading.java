package io.metatables.runtime.attach;

import io.metatables.runtime.connect.ConnectionOpener;
import io.metatables.runtime.introspect.Introspector;
import io.metatables.runtime.registry.ProviderRegistry;
import io.metatables.runtime.registry.RegisteredTable;
import io.metatables.schema.finding.FindingException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import javax.sql.DataSource;

/** Reads what an attach needs in a transaction that cannot write. */
final class CatalogReading {
    private final ProviderRegistry registry;
    private final AttachOptions options;
    private final Collection<RegisteredTable> wanted;

    CatalogReading(ProviderRegistry registry, AttachOptions options, Collection<RegisteredTable> wanted) {
        this.registry = registry;
        this.options = options;
        this.wanted = wanted;
    }

    CatalogSnapshot read(DataSource dataSource) {
        try (Connection connection = ConnectionOpener.open(dataSource)) {
            return readOnly(connection);
        } catch (SQLException e) {
            throw new FindingException(new CatalogRefusal(registry).of(e));
        }
    }

    private CatalogSnapshot readOnly(Connection connection) throws SQLException {
        boolean autoCommit = connection.getAutoCommit();
        boolean readOnly = connection.isReadOnly();
        connection.setReadOnly(true);
        connection.setAutoCommit(false);
        try {
            return snapshot(connection);
        } finally {
            if (!connection.isClosed()) { // else what closed it is the error to report
                connection.rollback();
                connection.setAutoCommit(autoCommit);
                connection.setReadOnly(readOnly);
            }
        }
    }

    private CatalogSnapshot snapshot(Connection connection) throws SQLException {
        CatalogSnapshot catalog = new CatalogQuery(registry, wanted).read(connection, options.targetSchema());
        String target = catalog.targetSchema();
        if (target == null || options.strictness() != Strictness.PHYSICAL) {
            return catalog;
        }
        return catalog.with(new Introspector(connection, target)
                .tables(wanted.stream().map(RegisteredTable::name).toList()));
    }
}
