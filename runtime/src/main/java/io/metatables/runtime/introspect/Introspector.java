package io.metatables.runtime.introspect;

import io.metatables.runtime.connect.SearchPath;
import io.metatables.schema.model.Column;
import io.metatables.schema.model.DataType;
import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.model.SchemaObjects;
import io.metatables.schema.model.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Reads tables, types and sequences from PostgreSQL's own catalog: one query for each kind of object, whatever their number. What
 * PostgreSQL doesn't know is filled in neutrally: the identifier is the physical name, there are no labels, no grain, and nothing
 * is external or guarded. Expressions are in PostgreSQL's own words. A table holds only what it has by itself: what comes from
 * the tables that it inherits from, or is a partition of, is said there.
 */
public final class Introspector {
    private final Connection connection;
    private final String path;
    private final RowReader reader;
    private final CatalogNames names;

    /**
     * Prepares to read.
     *
     * @param connection stays open, and in the transaction it is in
     * @param defaultSchema the schema that the tables without a schema are in
     */
    public Introspector(Connection connection, String defaultSchema) {
        this.connection = connection;
        this.path = SearchPath.of(defaultSchema);
        this.reader = new RowReader(connection);
        this.names = new CatalogNames(defaultSchema);
    }

    /**
     * Reads some tables. Partitions that aren't among the names are part of their parents if they have nothing of their own, else
     * left out.
     *
     * @param wanted physical names
     * @return those that exist, by name
     * @throws SQLException if the database can't be read
     */
    public Map<QualifiedName, Table> tables(Collection<QualifiedName> wanted) throws SQLException {
        if (wanted.isEmpty()) {
            return Map.of();
        }
        List<String> schemas =
                wanted.stream().map(name -> names.physicalSchema(name.schema())).toList();
        List<String> tables = wanted.stream().map(QualifiedName::name).toList();
        return SearchPath.during(
                connection,
                path,
                () -> assembly(new RelationQuery(reader, names).named(schemas, tables))
                        .asked());
    }

    /**
     * Reads all tables of some schemas, but for those that belong to an extension. Partitions that have nothing of their own are
     * part of their parents.
     *
     * @param schemas names of schemas
     * @return in the order of the physical names
     * @throws SQLException if the database can't be read
     */
    public Map<QualifiedName, Table> schemas(List<String> schemas) throws SQLException {
        return SearchPath.during(
                connection,
                path,
                () -> assembly(new RelationQuery(reader, names).in(schemas)).standing());
    }

    /**
     * Reads what some schemas have beside their tables, but for what belongs to an extension. Extensions are those of the whole
     * database, except the one for PL/pgSQL, which every database has. A sequence that belongs to a column without
     * filling it is among the sequences.
     *
     * @param schemas names of schemas
     * @return extensions, types and sequences
     * @throws SQLException if the database can't be read
     */
    public SchemaObjects objects(List<String> schemas) throws SQLException {
        return SearchPath.during(
                connection,
                path,
                () -> new SchemaObjects(
                        new ExtensionQuery(reader, names).read(),
                        types(schemas),
                        new SequenceQuery(reader, names).read(schemas)));
    }

    private List<DataType> types(List<String> schemas) throws SQLException {
        List<DataType> types = new ArrayList<>();
        types.addAll(new EnumQuery(reader, names).read(schemas));
        types.addAll(new DomainQuery(reader, names).read(schemas));
        types.addAll(new CompositeQuery(reader, names).read(schemas));
        types.addAll(new RangeQuery(reader, names).read(schemas));
        return types;
    }

    private TableAssembly assembly(Map<Long, Relation> relations) throws SQLException {
        Collection<Long> oids = relations.keySet();
        Map<Long, List<Column>> columns = new ColumnQuery(reader, names).read(oids);
        Map<Long, IndexQuery.Row> indexes = new IndexQuery(reader, names).read(oids);
        return new TableAssembly(
                relations,
                columns,
                new ConstraintQuery(reader, names, indexes).read(oids),
                indexes,
                new MarksQuery(reader).read(oids),
                new PartitionKeyQuery(reader, names).read(oids),
                new TransitionQuery(reader, names).read(oids));
    }
}
