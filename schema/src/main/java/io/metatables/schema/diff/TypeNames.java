package io.metatables.schema.diff;

import io.metatables.schema.model.ColumnType;
import io.metatables.schema.model.CompositeType;
import io.metatables.schema.model.DataType;
import io.metatables.schema.model.Domain;
import io.metatables.schema.model.EnumType;
import io.metatables.schema.model.Extension;
import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.model.RangeType;
import io.metatables.schema.model.SchemaObject;
import io.metatables.schema.model.Sequence;
import io.metatables.schema.model.Table;
import io.metatables.schema.naming.SqlName;
import java.util.List;

/**
 * The names of types in tables and in other types, which follow when a type gets another name.
 *
 * @param from the name until now, as SQL spells it
 * @param to the name from now on
 */
record TypeNames(String from, String to) {

    static TypeNames of(QualifiedName from, QualifiedName to) {
        return new TypeNames(SqlName.of(from), SqlName.of(to));
    }

    ColumnType renamed(ColumnType type) {
        return type.name().equals(from) ? new ColumnType(to, type.modifiers(), type.dimensions()) : type;
    }

    Table renamed(Table table) {
        boolean affected =
                table.columns().stream().anyMatch(column -> column.type().name().equals(from));
        return affected
                ? table.toBuilder()
                        .columns(table.columns().stream()
                                .map(column -> column.withType(renamed(column.type())))
                                .toList())
                        .build()
                : table;
    }

    DataType renamed(DataType type) {
        return type.accept(new Renamed());
    }

    /** What a type consists of, as SQL spells it, without modifiers and brackets. */
    static List<String> mentionedBy(DataType type) {
        return type.accept(new Mentioned());
    }

    private final class Renamed implements TypeVisitor<DataType> {
        @Override
        public DataType visitEnumType(EnumType type) {
            return type;
        }

        @Override
        public DataType visitDomain(Domain type) {
            return new Domain(
                    type.qualifiedName(),
                    renamed(type.type()),
                    type.nullable(),
                    type.defaultExpression(),
                    type.collation(),
                    type.checks(),
                    type.external(),
                    type.description());
        }

        @Override
        public DataType visitCompositeType(CompositeType type) {
            return new CompositeType(
                    type.qualifiedName(),
                    type.attributes().stream()
                            .map(it -> new CompositeType.Attribute(it.name(), renamed(it.type()), it.collation()))
                            .toList(),
                    type.external(),
                    type.description());
        }

        @Override
        public DataType visitRangeType(RangeType type) {
            return new RangeType(
                    type.qualifiedName(),
                    renamed(type.subtype()),
                    type.functions(),
                    type.multirange(),
                    type.external(),
                    type.description());
        }
    }

    private static final class Mentioned implements TypeVisitor<List<String>> {
        @Override
        public List<String> visitEnumType(EnumType type) {
            return List.of();
        }

        @Override
        public List<String> visitDomain(Domain type) {
            return List.of(type.type().name());
        }

        @Override
        public List<String> visitCompositeType(CompositeType type) {
            return type.attributes().stream().map(it -> it.type().name()).toList();
        }

        @Override
        public List<String> visitRangeType(RangeType type) {
            return List.of(type.subtype().name());
        }
    }

    /**
     * Answers for types only.
     *
     * @param <R> what an answer is
     */
    interface TypeVisitor<R> extends SchemaObject.Visitor<R> {
        @Override
        default R visitExtension(Extension extension) {
            throw new IllegalArgumentException("not a type: " + extension);
        }

        @Override
        default R visitSequence(Sequence sequence) {
            throw new IllegalArgumentException("not a type: " + sequence);
        }
    }
}
