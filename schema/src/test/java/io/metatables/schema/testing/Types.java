package io.metatables.schema.testing;

import io.metatables.schema.model.CheckCondition;
import io.metatables.schema.model.CheckConstraint;
import io.metatables.schema.model.ColumnType;
import io.metatables.schema.model.CompositeType;
import io.metatables.schema.model.DataType;
import io.metatables.schema.model.DatabaseSchema;
import io.metatables.schema.model.Domain;
import io.metatables.schema.model.EnumType;
import io.metatables.schema.model.Extension;
import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.model.RangeType;
import io.metatables.schema.model.SchemaObjects;
import io.metatables.schema.model.Sequence;
import io.metatables.schema.model.SequenceOptions;
import java.util.List;

/** A few readable types and sequences for examples. */
public final class Types {
    private Types() {}

    /**
     * A schema of some types.
     *
     * @param types the types
     * @return the schema, without tables
     */
    public static DatabaseSchema schema(DataType... types) {
        return Tables.schema().withObjects(new SchemaObjects(List.of(), List.of(types), List.of()));
    }

    /**
     * A schema of some sequences.
     *
     * @param sequences the sequences
     * @return the schema, without tables
     */
    public static DatabaseSchema schema(Sequence... sequences) {
        return Tables.schema().withObjects(new SchemaObjects(List.of(), List.of(), List.of(sequences)));
    }

    /**
     * A schema of some extensions.
     *
     * @param extensions the extensions
     * @return the schema, without tables
     */
    public static DatabaseSchema schema(Extension... extensions) {
        return Tables.schema().withObjects(new SchemaObjects(List.of(extensions), List.of(), List.of()));
    }

    /**
     * An enum in the default schema.
     *
     * @param labels in their order
     * @return {@code mood}
     */
    public static EnumType mood(String... labels) {
        return new EnumType(QualifiedName.of("mood"), List.of(labels), false, null);
    }

    /**
     * A domain that demands something.
     *
     * @param type the type underneath
     * @param conditions over {@code VALUE}
     * @return {@code amount}, not null
     */
    public static Domain amount(String type, String... conditions) {
        List<CheckConstraint> checks = java.util.Arrays.stream(conditions)
                .map(it -> new CheckConstraint("ck" + it.length(), new CheckCondition.Expression(it)))
                .toList();
        return new Domain(QualifiedName.of("amount"), ColumnType.parse(type), false, null, null, checks, false, null);
    }

    /**
     * A composite type.
     *
     * @param attributes such as {@code x integer}
     * @return {@code point3}
     */
    public static CompositeType point(String... attributes) {
        return new CompositeType(
                QualifiedName.of("point3"),
                java.util.Arrays.stream(attributes).map(Types::attribute).toList(),
                false,
                null);
    }

    /**
     * An attribute.
     *
     * @param spelling such as {@code x integer}
     * @return the attribute, without a collation
     */
    public static CompositeType.Attribute attribute(String spelling) {
        String[] words = spelling.split(" ", 2);
        return new CompositeType.Attribute(words[0], ColumnType.parse(words[1]), null);
    }

    /**
     * A range type.
     *
     * @param subtype the type of the bounds
     * @return {@code span}
     */
    public static RangeType span(String subtype) {
        return new RangeType(
                QualifiedName.of("span"),
                ColumnType.parse(subtype),
                new RangeType.Functions(null, null, null, null),
                "span_multirange",
                false,
                null);
    }

    /**
     * A sequence with the usual numbers.
     *
     * @param name its name in the default schema
     * @return a sequence of {@code bigint}
     */
    public static Sequence sequence(String name) {
        return new Sequence(QualifiedName.of(name), SequenceOptions.of("bigint"), false, null);
    }
}
