package io.metatables.processor.declaration;

import io.metatables.schema.model.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * A sequence that belongs to no column.
 *
 * @param owner the class that declares it
 * @param occurrence which one of its sequences, from 0
 * @param name the physical name
 * @param schema a schema that is not the default one; null: the default one
 * @param type as written; null: {@code bigint}
 * @param numbers its options as written
 * @param external whether somebody else makes and alters it
 * @param description null: none
 */
public record SequenceDeclaration(
        ModelClass owner,
        int occurrence,
        String name,
        @Nullable String schema,
        @Nullable String type,
        SequenceNumbers numbers,
        boolean external,
        @Nullable String description)
        implements OwnedDeclaration {

    @Override
    public SourceRef source() {
        return owner.source().annotation(AnnotationNames.SEQUENCE).occurrence(occurrence);
    }

    /**
     * The physical name.
     *
     * @return the name, with its schema unless that is the default one
     */
    public QualifiedName qualifiedName() {
        return new QualifiedName(schema, name);
    }

    /**
     * The type of its values.
     *
     * @return as written, or that of SQL
     */
    public String valueType() {
        return type == null ? "bigint" : type;
    }
}
