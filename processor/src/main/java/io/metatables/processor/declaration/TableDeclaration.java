package io.metatables.processor.declaration;

import io.metatables.schema.model.TableKind;
import io.metatables.schema.naming.PhysicalName;
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
        return PhysicalName.table(prefix, explicit != null ? explicit : PhysicalName.snakeCase(identifier()));
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
     * The place of the annotation that makes the class a model.
     *
     * @return the place
     */
    public SourceRef annotation() {
        return model.source().annotation(AnnotationNames.of(kind));
    }
}
