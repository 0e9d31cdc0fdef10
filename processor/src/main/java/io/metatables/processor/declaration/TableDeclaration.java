package io.metatables.processor.declaration;

import io.metatables.schema.model.TableKind;
import io.metatables.schema.naming.PhysicalName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One annotated model class. Texts are as written; where nothing is written they are null, and what follows by convention is
 * answered by the methods.
 *
 * @param model the class
 * @param kind which of the two annotations it carries
 * @param options what the annotation says
 * @param columns the members that are columns, in the order of the source
 * @param uniques unique constraints, of members and of the class
 * @param indexes indexes, of members and of the class
 * @param foreignKeys foreign keys, of members and of the class
 */
public record TableDeclaration(
        ModelClass model,
        TableKind kind,
        TableOptions options,
        List<ColumnDeclaration> columns,
        List<UniqueDeclaration> uniques,
        List<IndexDeclaration> indexes,
        List<ForeignKeyDeclaration> foreignKeys) {
    private static final String TIME_INDEX_SUFFIX = "TS";

    /** Copies the lists. */
    public TableDeclaration {
        columns = List.copyOf(columns);
        uniques = List.copyOf(uniques);
        indexes = List.copyOf(indexes);
        foreignKeys = List.copyOf(foreignKeys);
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
        boolean suffixed = kind == TableKind.META_TABLE || name.endsWith(TIME_INDEX_SUFFIX);
        return suffixed ? name : name + TIME_INDEX_SUFFIX;
    }

    /**
     * The physical name under a provider's prefix.
     *
     * @param prefix the prefix of the provider
     * @return the adopted name if there is one, else the conventional one, of at most 63 bytes
     */
    public String physicalName(String prefix) {
        String adopted = options.adoptedName();
        if (adopted != null) {
            return adopted;
        }
        String explicit = options.storageName();
        return PhysicalName.table(prefix, explicit != null ? explicit : conventionalStorageName());
    }

    /** The suffix is a word of its own: {@code FXTS} is {@code fx_ts}, though it reads as one. */
    private String conventionalStorageName() {
        String identifier = identifier();
        if (kind == TableKind.META_TABLE || !identifier.endsWith(TIME_INDEX_SUFFIX)) {
            return PhysicalName.snakeCase(identifier);
        }
        String stem = identifier.substring(0, identifier.length() - TIME_INDEX_SUFFIX.length());
        return PhysicalName.snakeCase(stem) + "_" + PhysicalName.snakeCase(TIME_INDEX_SUFFIX);
    }

    /**
     * The class of constants that is generated for the table.
     *
     * @return its canonical name
     */
    public String constantsClass() {
        return model.generatedName("Table");
    }

    /**
     * Finds a column by its member.
     *
     * @param member the Java name
     * @return empty if no column has it
     */
    public Optional<ColumnDeclaration> column(@Nullable String member) {
        return columns.stream().filter(column -> column.member().equals(member)).findFirst();
    }

    /**
     * The columns that an annotation gives a role.
     *
     * @param role the role
     * @return in the order of the source
     */
    public List<ColumnDeclaration> columnsWith(ColumnRole role) {
        return columns.stream().filter(column -> column.is(role)).toList();
    }

    /**
     * All that is declared over members: unique constraints, indexes, foreign keys.
     *
     * @return in that order
     */
    public List<KeyDeclaration> keys() {
        return Stream.of(uniques, indexes, foreignKeys)
                .<KeyDeclaration>flatMap(List::stream)
                .toList();
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
     * @return the place of its component, field or method
     */
    public SourceRef place(ColumnDeclaration column) {
        return model.source().member(column.element());
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
