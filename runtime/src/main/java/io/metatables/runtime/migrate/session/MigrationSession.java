package io.metatables.runtime.migrate.session;

import io.metatables.runtime.activity.WorkingProcess;
import io.metatables.runtime.migrate.MigrationSettings;
import io.metatables.runtime.migrate.history.DatabasePosition;
import io.metatables.runtime.migrate.history.HistoryTable;
import io.metatables.runtime.migrate.source.JavaRevisions;
import io.metatables.runtime.registry.ProviderDefinition;
import io.metatables.schema.finding.Finding;
import io.metatables.schema.finding.FindingException;
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
import javax.sql.DataSource;

/**
 * One provider in one schema of one database, with a connection of its own that is in autocommit mode whenever nothing is
 * being registered.
 */
public final class MigrationSession {
    private final MigrationRequest request;
    private final RevisionHistory history;
    private final Connection connection;
    private final String targetSchema;
    private final WorkingProcess process = new WorkingProcess();

    /**
     * Begins; asks the database nothing.
     *
     * @param request what is wanted
     * @param history the revisions, as they were read
     * @param connection stays open
     * @param targetSchema the schema of the tables without a schema; it exists
     */
    public MigrationSession(
            MigrationRequest request, RevisionHistory history, Connection connection, String targetSchema) {
        this.request = request;
        this.history = history;
        this.connection = connection;
        this.targetSchema = targetSchema;
    }

    /**
     * Lets parts be run again whose run ended before it could remove their rows; nobody else may be at work.
     *
     * @throws SQLException if the database can't be read or written
     */
    public void forgetInterrupted() throws SQLException {
        for (RevisionPart interrupted : position().interrupted()) {
            historyTable().removeFailed(interrupted.version());
        }
    }

    /**
     * Where the database is.
     *
     * @return a position without problems
     * @throws SQLException if the database can't be read
     * @throws FindingException if what was applied doesn't fit the revisions on the class path
     */
    public DatabasePosition soundPosition() throws SQLException {
        DatabasePosition position = position();
        List<Finding> findings = problems(position);
        if (!findings.isEmpty()) {
            throw new FindingException(findings);
        }
        return position;
    }

    /**
     * Where the database is, whether that is sound or not.
     *
     * @return as the history table says now
     * @throws SQLException if the database can't be read
     */
    public DatabasePosition position() throws SQLException {
        HistoryTable table = historyTable();
        return DatabasePosition.of(history, table.newest(), table.baseline().orElse(null));
    }

    /**
     * What is wrong with a position.
     *
     * @param position of this database
     * @return what was applied and doesn't fit the revisions on the class path
     */
    public List<Finding> problems(DatabasePosition position) {
        return position.problems(historyTable().qualifiedName());
    }

    /**
     * Flyway's history table of the provider.
     *
     * @return whether it is there or not
     */
    public HistoryTable historyTable() {
        return new HistoryTable(connection, targetSchema, provider().historyTable());
    }

    /**
     * The registrations of the provider.
     *
     * @return as this session sees them
     */
    public SessionCatalog catalog() {
        return new SessionCatalog(this);
    }

    /**
     * The settings under which files run.
     *
     * @param verb what the session does, for its application name
     * @return settings that are not set yet
     */
    public SessionState sessionState(String verb) {
        return new SessionState(searchPath(), request.settings(), applicationName(verb), process::begins);
    }

    /**
     * What the session calls itself.
     *
     * @param verb what it does
     * @return with the mark of its {@link #identity()}
     */
    public String applicationName(String verb) {
        return identity().applicationName(verb, provider().namespace());
    }

    /**
     * What tells its runs from all others.
     *
     * @return the same for every session of this provider in this schema
     */
    public RunIdentity identity() {
        return new RunIdentity(targetSchema, provider().historyTable());
    }

    /**
     * Which process of the server works for it.
     *
     * @return the same for as long as the session lasts
     */
    public WorkingProcess process() {
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

    /**
     * What makes the revisions that are classes.
     *
     * @return with the classes of the request
     */
    public JavaRevisions javaRevisions() {
        return new JavaRevisions(request.classes());
    }

    /**
     * The target schema, and all that any revision has had tables in.
     *
     * @return their names
     */
    public Set<String> schemas() {
        return Stream.concat(Stream.of(targetSchema), namedSchemas().stream()).collect(Collectors.toSet());
    }

    /** The schemas, beside the target schema, that any revision has had tables in. */
    Set<String> namedSchemas() {
        Set<String> schemas = new TreeSet<>();
        for (Revision revision : history.revisions()) {
            revision.delta().tables().stream()
                    .map(table -> table.name().schema())
                    .filter(Objects::nonNull)
                    .forEach(schemas::add);
        }
        return schemas;
    }

    /**
     * The revisions on the class path.
     *
     * @return as they were read when the session began
     */
    public RevisionHistory history() {
        return history;
    }

    /**
     * The connection of the session.
     *
     * @return open until whoever began the session closes it
     */
    public Connection connection() {
        return connection;
    }

    /**
     * Where Flyway gets a connection of its own from.
     *
     * @return the same database
     */
    public DataSource dataSource() {
        return request.dataSource();
    }

    /**
     * The schema of the tables without a schema.
     *
     * @return its name, not quoted
     */
    public String targetSchema() {
        return targetSchema;
    }

    /**
     * Patience and time limits.
     *
     * @return those of the request
     */
    public MigrationSettings settings() {
        return request.settings();
    }

    /**
     * Whose tables they are.
     *
     * @return the provider of the request
     */
    public ProviderDefinition provider() {
        return request.provider();
    }
}
