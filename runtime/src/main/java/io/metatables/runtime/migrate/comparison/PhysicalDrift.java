package io.metatables.runtime.migrate.comparison;

import io.metatables.runtime.catalog.ContractComparison;
import io.metatables.runtime.drift.Stranger;
import io.metatables.runtime.drift.StrangerQuery;
import io.metatables.runtime.drift.StrangerQuery.Known;
import io.metatables.runtime.introspect.Introspector;
import io.metatables.runtime.migrate.session.MigrationSession;
import io.metatables.schema.model.DatabaseSchema;
import io.metatables.schema.model.Partition;
import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.model.SchemaObject;
import io.metatables.schema.model.Table;
import io.metatables.schema.revision.check.Divergence;
import io.metatables.schema.revision.check.Divergence.State;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Compares tables, and what is beside them, with what the applied revisions leave. The connection is in a transaction. */
final class PhysicalDrift {
    private static final String MAY_PROBE = """
            SELECT has_database_privilege(current_database(), 'TEMPORARY') AND NOT pg_is_in_recovery()
                   AND NOT current_setting('transaction_read_only')::boolean
            """;

    private final MigrationSession session;
    private final DatabaseSchema wanted;
    private final boolean spells;
    private final List<Stranger> strangers = new ArrayList<>();

    PhysicalDrift(MigrationSession session, DatabaseSchema wanted) throws SQLException {
        this.session = session;
        this.wanted = wanted;
        this.spells = mayProbe(session.connection());
    }

    private static boolean mayProbe(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(MAY_PROBE)) {
            return rows.next() && rows.getBoolean(1);
        }
    }

    /** Whether PostgreSQL can be asked how it spells expressions. */
    boolean spells() {
        return spells;
    }

    /** What {@link #lines} has found beside them: things that are no concern of the provider. */
    List<Stranger> strangers() {
        return List.copyOf(strangers);
    }

    List<Divergence> lines(boolean catalog) throws SQLException {
        DatabaseComparison comparison =
                new DatabaseComparison(session.connection(), session.targetSchema(), session.sessionState("check"));
        List<Divergence> lines = new ArrayList<>(comparison.divergences(
                wanted, spells ? DatabaseComparison.Spelling.BY_POSTGRES : DatabaseComparison.Spelling.AS_TEXT));
        lines.addAll(external());
        lines.addAll(unknown(catalog));
        return lines;
    }

    /** Of a table that somebody else makes only that counts which the model mentions. */
    private List<Divergence> external() throws SQLException {
        List<Table> external = wanted.tables().stream()
                .filter(table -> table.care().external())
                .toList();
        Map<QualifiedName, Table> found = new Introspector(session.connection(), session.targetSchema())
                .tables(external.stream().map(Table::name).toList());
        return external.stream()
                .flatMap(table -> ContractComparison.differences(table, found.get(table.name())).stream()
                        .map(line -> new Divergence(State.DIFFERENT, table.identifier(), line)))
                .toList();
    }

    /** What has our prefix and is in no revision, somebody has put among our things; anything else is somebody else's. */
    private List<Divergence> unknown(boolean catalog) throws SQLException {
        StrangerQuery query = new StrangerQuery(session.connection(), schemas());
        Set<Known> known = declared();
        if (catalog) {
            known.addAll(query.registered());
        }
        List<Divergence> lines = new ArrayList<>();
        for (Stranger stranger : query.strangers(known)) {
            if (stranger.name().startsWith(wanted.prefix() + "__")) {
                String name = stranger.schema() + "." + stranger.name();
                lines.add(new Divergence(State.UNKNOWN, null, stranger.kind() + " " + name));
            } else {
                strangers.add(stranger);
            }
        }
        return lines;
    }

    private Set<String> schemas() {
        Set<String> schemas = new HashSet<>(session.schemas());
        wanted.objects().all().stream()
                .map(object -> object.qualifiedName().schema())
                .filter(Objects::nonNull)
                .forEach(schemas::add);
        return schemas;
    }

    private Set<Known> declared() {
        Set<Known> known = new HashSet<>();
        for (Table table : wanted.tables()) {
            known.add(known(table.name()));
            QualifiedName view = table.transitional().view();
            if (view != null) {
                known.add(known(view));
            }
            if (table.partitioning() != null) {
                table.partitioning().partitions().stream().map(Partition::name).forEach(name -> known.add(known(name)));
            }
        }
        wanted.objects().all().stream().map(SchemaObject::qualifiedName).forEach(name -> known.add(known(name)));
        return known;
    }

    private Known known(QualifiedName name) {
        return new Known(Objects.requireNonNullElse(name.schema(), session.targetSchema()), name.name());
    }
}
