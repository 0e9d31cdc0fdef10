package io.metatables.runtime.migrate.comparison;

import io.metatables.runtime.connect.Transaction;
import io.metatables.runtime.introspect.Introspector;
import io.metatables.runtime.migrate.session.SessionState;
import io.metatables.schema.model.DatabaseSchema;
import io.metatables.schema.model.Extension;
import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.model.SchemaObject;
import io.metatables.schema.model.SchemaObjects;
import io.metatables.schema.model.Table;
import io.metatables.schema.revision.check.Divergence;
import io.metatables.schema.revision.check.Divergences;
import io.metatables.schema.revision.check.SchemaComparison;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Compares what a database has with a schema. What the schema does not name is not looked at: a database may hold the tables of others.
 * What PostgreSQL does not know counts as equal: identifiers, labels, grain, who cares for a table.
 */
public final class DatabaseComparison {
    private final Connection connection;
    private final String targetSchema;
    private final SessionState state;

    /**
     * Prepares to compare.
     *
     * @param connection in autocommit mode; stays open
     * @param targetSchema the schema of the tables without a schema
     * @param state the settings under which it looks
     */
    public DatabaseComparison(Connection connection, String targetSchema, SessionState state) {
        this.connection = connection;
        this.targetSchema = targetSchema;
        this.state = state;
    }

    /**
     * What would have to be done to the database so that it is the schema. Leaves nothing behind.
     *
     * @param wanted the schema
     * @return one line each; empty: it is
     * @throws SQLException if the database can't be read
     */
    public List<String> differences(DatabaseSchema wanted) throws SQLException {
        return Transaction.leavingNothing(connection, () -> {
            state.setForTransaction(connection);
            return compare(wanted);
        });
    }

    /**
     * Each thing in which the database departs from the schema, in both directions; the connection is in a transaction. External
     * tables are left out.
     *
     * @param asks whether PostgreSQL is asked how it spells the expressions of the tables that seem to differ; else they are compared
     *     as text
     */
    List<Divergence> divergences(DatabaseSchema wanted, Spelling asks) throws SQLException {
        DatabaseSchema managed = wanted.withTables(wanted.tables().stream()
                .filter(table -> !table.care().external())
                .toList());
        DatabaseSchema existing = existing(managed);
        List<Divergence> asText = Divergences.betweenTexts(existing, managed);
        Set<String> suspects = new HashSet<>();
        asText.stream().map(Divergence::table).filter(Objects::nonNull).forEach(suspects::add);
        if (suspects.isEmpty() || asks == Spelling.AS_TEXT) {
            return asText;
        }
        ProbeTable probe = new ProbeTable(connection, targetSchema);
        List<Table> spelled = new ArrayList<>();
        for (Table table : managed.tables()) {
            spelled.add(suspects.contains(table.identifier()) ? probe.spelled(table) : table);
        }
        return Divergences.between(existing, managed.withTables(spelled));
    }

    private DatabaseSchema existing(DatabaseSchema wanted) throws SQLException {
        Introspector introspector = new Introspector(connection, targetSchema);
        Map<QualifiedName, Table> found =
                introspector.tables(wanted.tables().stream().map(Table::name).toList());
        List<Table> tables = wanted.tables().stream()
                .filter(declared -> found.containsKey(declared.name()))
                .map(declared -> asSaid(Objects.requireNonNull(found.get(declared.name())), declared))
                .toList();
        return wanted.withTables(tables).withObjects(objects(introspector, wanted));
    }

    /** How expressions are compared. */
    enum Spelling {
        /** As PostgreSQL spells them, which takes the right to make temporary tables. */
        BY_POSTGRES,
        /** In canonical form, which leaves it uncertain whether other words mean something else. */
        AS_TEXT
    }

    private List<String> compare(DatabaseSchema wanted) throws SQLException {
        Introspector introspector = new Introspector(connection, targetSchema);
        Map<QualifiedName, Table> found =
                introspector.tables(wanted.tables().stream().map(Table::name).toList());
        ProbeTable probe = new ProbeTable(connection, targetSchema);
        List<Table> tables = new ArrayList<>();
        List<Table> spelled = new ArrayList<>();
        for (Table declared : wanted.tables()) {
            Table table = found.get(declared.name());
            spelled.add(declared.care().external() || table == null ? declared : probe.spelled(declared));
            if (table != null) {
                tables.add(declared.care().external() ? declared : asSaid(table, declared));
            }
        }
        DatabaseSchema existing = wanted.withTables(tables).withObjects(objects(introspector, wanted));
        return SchemaComparison.differences(existing, wanted.withTables(spelled));
    }

    private static Table asSaid(Table found, Table declared) {
        return found.toBuilder()
                .identifier(declared.identifier())
                .labels(declared.labels())
                .grain(declared.grain())
                .care(declared.care())
                .build();
    }

    /** Those of the wanted ones that are there. */
    private SchemaObjects objects(Introspector introspector, DatabaseSchema wanted) throws SQLException {
        SchemaObjects objects = wanted.objects();
        if (objects.isEmpty()) {
            return objects;
        }
        Set<String> schemas = new HashSet<>(Set.of(targetSchema));
        Stream.concat(objects.types().stream(), objects.sequences().stream())
                .map(object -> object.qualifiedName().schema())
                .filter(Objects::nonNull)
                .forEach(schemas::add);
        SchemaObjects found = introspector.objects(List.copyOf(schemas));
        return new SchemaObjects(
                extensions(found.extensions(), objects.extensions()),
                named(found.types(), objects.types()),
                named(found.sequences(), objects.sequences()));
    }

    /** An extension without a schema is right in any. */
    private static List<Extension> extensions(List<Extension> found, List<Extension> wanted) {
        Set<String> there = new HashSet<>();
        found.forEach(extension -> there.add(extension.name()));
        return wanted.stream()
                .filter(extension -> there.contains(extension.name()))
                .toList();
    }

    private static <T extends SchemaObject> List<T> named(List<T> found, List<T> wanted) {
        Function<T, QualifiedName> name = SchemaObject::qualifiedName;
        Set<QualifiedName> names = new HashSet<>(wanted.stream().map(name).toList());
        return found.stream()
                .filter(object -> names.contains(object.qualifiedName()))
                .toList();
    }
}
