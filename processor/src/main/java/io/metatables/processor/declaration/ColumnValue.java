package io.metatables.processor.declaration;

import org.jspecify.annotations.Nullable;

/** Where the values of a column come from that nobody writes. */
public sealed interface ColumnValue {

    /**
     * The canonical name of the annotation that says so.
     *
     * @return one of {@link AnnotationNames}
     */
    String annotation();

    /**
     * A default as SQL.
     *
     * @param sql the expression as written; empty: the annotation says nothing
     */
    record DefaultExpression(String sql) implements ColumnValue {

        @Override
        public String annotation() {
            return AnnotationNames.COLUMN_DEFAULT;
        }
    }

    /**
     * A default as a value.
     *
     * @param text the value without quotes
     */
    record DefaultLiteral(String text) implements ColumnValue {

        @Override
        public String annotation() {
            return AnnotationNames.COLUMN_DEFAULT;
        }
    }

    /**
     * An identity column.
     *
     * @param always whether a value that an INSERT brings is refused
     * @param sequenceName the explicit name of its sequence; null: by convention
     * @param options the numbers of its sequence
     */
    record IdentityValue(boolean always, @Nullable String sequenceName, SequenceNumbers options)
            implements ColumnValue {

        @Override
        public String annotation() {
            return AnnotationNames.IDENTITY;
        }
    }

    /**
     * A serial column.
     *
     * @param sequenceName the explicit name of its sequence, perhaps after that of a schema and a dot; null: by convention
     * @param sequenceType the type of its sequence; null: that of the column
     * @param options the numbers of its sequence
     */
    record SerialValue(
            @Nullable String sequenceName, @Nullable String sequenceType, SequenceNumbers options)
            implements ColumnValue {

        @Override
        public String annotation() {
            return AnnotationNames.SERIAL;
        }
    }

    /**
     * A generated column.
     *
     * @param sql the expression as written
     * @param virtual whether it is computed when a row is read
     */
    record GeneratedValue(String sql, boolean virtual) implements ColumnValue {

        @Override
        public String annotation() {
            return AnnotationNames.GENERATED_COLUMN;
        }
    }
}
