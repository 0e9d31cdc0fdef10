package io.metatables.runtime.migrate;

import io.metatables.runtime.activity.WorkingProcess;
import io.metatables.runtime.catalog.CatalogAudit;
import io.metatables.runtime.catalog.CatalogDelta;
import io.metatables.runtime.catalog.CatalogEntry;
import io.metatables.runtime.catalog.CatalogReader;
import io.metatables.runtime.catalog.CatalogRegistrar;
import io.metatables.runtime.catalog.CatalogScope;
import io.metatables.runtime.catalog.CatalogStep;
import io.metatables.runtime.catalog.StepJournal;
import io.metatables.runtime.registry.ProviderDefinition;
import io.metatables.schema.finding.Finding;
import io.metatables.schema.finding.FindingException;
import io.metatables.schema.model.DatabaseSchema;
import io.metatables.schema.model.Extension;
import io.metatables.schema.revision.Revision;
import io.metatables.schema.revision.RevisionHistory;
import io.metatables.schema.revision.RevisionPart;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One provider in one schema of one database, with a connection of its own that is in autocommit mode whenever nothing is
 * being registered.
 */
final class MigrationSession {
    private final MigrationRequest request;
    private final RevisionHistory history;
    private final Connection connection;
    private final String targetSchema;
    private final WorkingProcess process = new WorkingProcess();

    MigrationSession(MigrationRequest request, RevisionHistory history, Connection connection, String targetSchema) {
        this.request = request;
        this.history = history;
        this.connection = connection;
        this.targetSchema = targetSchema;
    }

    /** Lets parts be run again whose run ended before it could remove their rows; nobody else may be at work. */
    void forgetInterrupted() throws SQLException {
        for (RevisionPart interrupted : position().interrupted()) {
            historyTable().removeFailed(interrupted.version());
        }
    }

    /** Where the database is; refuses if what was applied doesn't fit the revisions on the class path. */
    DatabasePosition soundPosition() throws SQLException {
        DatabasePosition position = position();
        List<Finding> findings = problems(position);
        if (!findings.isEmpty()) {
            throw new FindingException(findings);
        }
        return position;
    }

    DatabasePosition position() throws SQLException {
        HistoryTable table = historyTable();
        return DatabasePosition.of(history, table.newest(), table.baseline().orElse(null));
    }

    List<Finding> problems(DatabasePosition position) {
        return new PositionCheck(position, historyTable().qualifiedName()).findings();
    }

    HistoryTable historyTable() {
        return new HistoryTable(connection, targetSchema, provider().historyTable());
    }

    FlywayRun flyway() {
        return new FlywayRun(
                request.dataSource(), history, targetSchema, provider().historyTable(), sessionState("upgrade"));
    }

    SessionState sessionState(String verb) {
        return new SessionState(searchPath(), request.settings(), applicationName(verb), process::begins);
    }

    String applicationName(String verb) {
        return identity().applicationName(verb, provider().namespace());
    }

    RunIdentity identity() {
        return new RunIdentity(targetSchema, provider().historyTable());
    }

    /** Which process of the server works for it. */
    WorkingProcess process() {
        return process;
    }

    /** The target schema, and where any revision wants the objects of extensions. */
    private List<String> searchPath() {
        Stream<String> extensions = history.revisions().stream()
                .map(revision -> revision.delta().objects())
                .filter(Objects::nonNull)
                .flatMap(objects -> objects.extensions().stream())
                .map(Extension::schema)
                .filter(Objects::nonNull)
                .sorted();
        return Stream.concat(Stream.of(targetSchema), extensions).distinct().toList();
    }

    JavaRevisions javaRevisions() {
        return new JavaRevisions(request.classes());
    }

    CatalogRegistrar registrar() {
        return new CatalogRegistrar(connection, scope());
    }

    /** Registers what a step has done, and refuses to go on if the database isn't what the revision promises. */
    void finish(CatalogStep step, CatalogDelta delta) throws SQLException {
        List<Finding> findings = registrar().finish(step, delta);
        if (!findings.isEmpty()) {
            throw new FindingException(findings);
        }
    }

    /** Puts right what an earlier run has left behind in the catalog; how many registrations that were. */
    int mend() throws SQLException {
        return new CatalogMending(this).run();
    }

    StepJournal journal() {
        return new StepJournal(connection, scope());
    }

    /** The tables whose rows in the catalog do not say what they should when the database has a schema. */
    CatalogDelta staleRegistrations(DatabaseSchema schema) throws SQLException {
        return new CatalogAudit(connection, scope()).stale(schema, namedSchemas());
    }

    /** The target schema, and all that any revision has had tables in. */
    Set<String> schemas() {
        return Stream.concat(Stream.of(targetSchema), namedSchemas().stream()).collect(Collectors.toSet());
    }

    /** Those of exactly this provider in this schema. */
    List<CatalogEntry> registrations() throws SQLException {
        Set<String> schemas = schemas();
        return new CatalogReader(connection)
                .entries(provider().namespace(), provider().historyTable()).stream()
                        .filter(entry -> schemas.contains(entry.physicalSchema()))
                        .toList();
    }

    /** The schemas, beside the target schema, that any revision has had tables in. */
    private Set<String> namedSchemas() {
        Set<String> schemas = new TreeSet<>();
        for (Revision revision : history.revisions()) {
            revision.delta().tables().stream()
                    .map(table -> table.name().schema())
                    .filter(Objects::nonNull)
                    .forEach(schemas::add);
        }
        return schemas;
    }

    private CatalogScope scope() {
        return new CatalogScope(
                provider().providerClass(), provider().namespace(), provider().historyTable(), targetSchema);
    }

    RevisionHistory history() {
        return history;
    }

    Connection connection() {
        return connection;
    }

    String targetSchema() {
        return targetSchema;
    }

    MigrationSettings settings() {
        return request.settings();
    }

    ProviderDefinition provider() {
        return request.provider();
    }
}
