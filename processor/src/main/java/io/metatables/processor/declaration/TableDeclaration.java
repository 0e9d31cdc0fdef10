package io.metatables.processor.declaration;

import io.metatables.schema.model.TableKind;
import io.metatables.schema.naming.PhysicalName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One annotated model class. Texts are as written; where nothing is written they are null, and what follows by convention is
 * answered by the methods.
 *
 * @param model the class
 * @param kind which of the two annotations it carries
 * @param options what the annotation says
 * @param columns the members that are columns, in the order of the source
 * @param constraints what is declared over the members
 * @param details what else is said of the table
 * @param inherited the columns that it has from the tables of other models; empty where these are not known, as in an index
 */
public record TableDeclaration(
        ModelClass model,
        TableKind kind,
        TableOptions options,
        List<ColumnDeclaration> columns,
        TableConstraints constraints,
        TableDetails details,
        List<ColumnDeclaration> inherited) {

    /** Copies the lists. */
    public TableDeclaration {
        columns = List.copyOf(columns);
        inherited = List.copyOf(inherited);
    }

    /**
     * A table of which nothing is known but its own declaration.
     *
     * @param model the class
     * @param kind which of the two annotations it carries
     * @param options what the annotation says
     * @param columns the members that are columns
     * @param constraints what is declared over the members
     * @param details what else is said of the table
     */
    public TableDeclaration(
            ModelClass model,
            TableKind kind,
            TableOptions options,
            List<ColumnDeclaration> columns,
            TableConstraints constraints,
            TableDetails details) {
        this(model, kind, options, columns, constraints, details, List.of());
    }

    /**
     * The same table with what it inherits.
     *
     * @param newInherited the columns from the tables of other models
     * @return a declaration that differs in its inherited columns only
     */
    public TableDeclaration withInherited(List<ColumnDeclaration> newInherited) {
        return new TableDeclaration(model, kind, options, columns, constraints, details, newInherited);
    }

    /**
     * The same table with the dimensions of another one.
     *
     * @param parent a table that it has columns from
     * @return a declaration that differs in its dimensions only
     */
    TableDeclaration withGrainOf(TableDeclaration parent) {
        GrainDeclaration grain = new GrainDeclaration(
                parent.details().grain().dimensions(), details.grain().primaryKey());
        return new TableDeclaration(model, kind, options, columns, constraints, details.withGrain(grain), inherited);
    }

    /**
     * All columns of the table.
     *
     * @return the inherited ones, then its own
     */
    public List<ColumnDeclaration> allColumns() {
        if (inherited.isEmpty()) {
            return columns;
        }
        List<ColumnDeclaration> all = new ArrayList<>(inherited);
        all.addAll(columns);
        return all;
    }

    /**
     * The same table with other columns.
     *
     * @param newColumns in the order of the source
     * @return a declaration that differs in its columns only
     */
    public TableDeclaration withColumns(List<ColumnDeclaration> newColumns) {
        return new TableDeclaration(model, kind, options, newColumns, constraints, details, inherited);
    }

    /**
     * The logical name: the explicit one, or the simple name of the class, with {@code TS} at the end of a time-index table.
     *
     * @return the identifier
     */
    public String identifier() {
        String explicit = options.identifier();
        if (explicit != null) {
            return explicit;
        }
        String name = model.simpleName();
        boolean suffixed = kind == TableKind.META_TABLE || name.endsWith(StorageName.TIME_INDEX_SUFFIX);
        return suffixed ? name : name + StorageName.TIME_INDEX_SUFFIX;
    }

    /**
     * The physical name under a provider's prefix.
     *
     * @param prefix the prefix of the provider
     * @return the adopted name if there is one, else the conventional one, of at most 63 bytes
     */
    public String physicalName(String prefix) {
        if (options.adoptedName() != null) {
            return options.adoptedName();
        }
        String explicit = options.storageName();
        return PhysicalName.table(prefix, explicit != null ? explicit : StorageName.of(identifier(), kind));
    }

    /**
     * The schema of a partition that is declared beside the table.
     *
     * @param partition one of the partitions
     * @return the one that it says, or that of what it is a part of; null: the default schema
     */
    public @Nullable String schemaOf(PartitionDeclaration partition) {
        PartitionDeclaration at = partition;
        for (int i = 0; i < details.partitions().size() && at.schema() == null && at.of() != null; i++) {
            at = parent(at);
        }
        return at.schema() != null ? at.schema() : options.schema();
    }

    /** The partition itself, where what it is a part of is not there. */
    private PartitionDeclaration parent(PartitionDeclaration partition) {
        for (PartitionDeclaration other : details.partitions()) {
            if (other.name().equals(partition.of())) {
                return other;
            }
        }
        return partition;
    }

    /**
     * Finds a column by its member, among its own and the inherited ones.
     *
     * @param member the Java name
     * @return empty if no column has it
     */
    public Optional<ColumnDeclaration> column(@Nullable String member) {
        for (List<ColumnDeclaration> some : List.of(columns, inherited)) {
            for (ColumnDeclaration column : some) {
                if (column.member().equals(member)) {
                    return Optional.of(column);
                }
            }
        }
        return Optional.empty();
    }

    /**
     * The columns that an annotation gives a role.
     *
     * @param role the role
     * @return in the order of the source
     */
    public List<ColumnDeclaration> columnsWith(ColumnRole role) {
        List<ColumnDeclaration> found = new ArrayList<>();
        for (ColumnDeclaration column : allColumns()) {
            if (column.is(role)) {
                found.add(column);
            }
        }
        return found;
    }

    /**
     * The members of the primary key.
     *
     * @return Java names, in the order of the key; empty: it has none
     */
    public List<String> primaryKeyMembers() {
        PrimaryKeyDeclaration written = constraints.primaryKey();
        if (written != null && !written.members().isEmpty()) {
            return written.members();
        }
        return details.grain().primaryKey() ? grainMembers() : membersWith(ColumnRole.ID);
    }

    /**
     * The members of the grain.
     *
     * @return Java names: the time index, then the dimensions in their order; empty for a meta table
     */
    public List<String> grainMembers() {
        List<String> members = membersWith(ColumnRole.TIME_INDEX);
        members.addAll(details.grain().dimensions());
        return members;
    }

    private List<String> membersWith(ColumnRole role) {
        List<String> members = new ArrayList<>();
        for (ColumnDeclaration column : columnsWith(role)) {
            members.add(column.member());
        }
        return members;
    }

    /**
     * All that is declared over members: primary key, unique constraints, indexes, foreign keys, exclusion constraints.
     *
     * @return in that order
     */
    public List<KeyDeclaration> keys() {
        return constraints.keys();
    }

    /**
     * Unique constraints, of members and of the class.
     *
     * @return in the order of the source
     */
    public List<UniqueDeclaration> uniques() {
        return constraints.uniques();
    }

    /**
     * Indexes, of members and of the class.
     *
     * @return in the order of the source
     */
    public List<IndexDeclaration> indexes() {
        return constraints.indexes();
    }

    /**
     * Foreign keys, of members and of the class.
     *
     * @return in the order of the source
     */
    public List<ForeignKeyDeclaration> foreignKeys() {
        return constraints.foreignKeys();
    }

    /**
     * The place that decides about the physical name.
     *
     * @return the value in the annotation, or the annotation where nothing is written
     */
    public SourceRef namePlace() {
        if (options.adoptedName() != null) {
            return annotation().value("adoptedName");
        }
        return annotation().value(options.storageName() != null ? "storageName" : "identifier");
    }

    /**
     * The place of a column in the sources.
     *
     * @param column one of the columns
     * @return the place of its component, field or method, in the class that declares it
     */
    public SourceRef place(ColumnDeclaration column) {
        ColumnOrigin origin = column.origin();
        return (origin == null ? model.source() : SourceRef.ofType(origin.type())).member(column.element());
    }

    /**
     * The place of the annotation that makes the class a model.
     *
     * @return the place
     */
    public SourceRef annotation() {
        return model.source().annotation(AnnotationNames.of(kind));
    }
}
