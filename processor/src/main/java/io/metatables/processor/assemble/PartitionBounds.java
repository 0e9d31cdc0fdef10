package io.metatables.processor.assemble;

import io.metatables.processor.declaration.PartitionBound;
import io.metatables.processor.declaration.PartitionKeyDeclaration;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.declaration.TypeMapping;
import io.metatables.schema.model.ColumnType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes the bounds of partitions as PostgreSQL prints them.
 *
 * @param types of the columns of the partition key; empty for an expression, whose type is not known
 */
record PartitionBounds(List<Optional<ColumnType>> types) {

    static PartitionBounds of(TableDeclaration table, PartitionKeyDeclaration key) {
        return new PartitionBounds(key.elements().stream()
                .map(element -> table.column(element.member()).flatMap(TypeMapping::columnType))
                .toList());
    }

    String canonical(String written) {
        PartitionBound bound = PartitionBound.parse(written)
                .orElseThrow(() -> new IllegalStateException("no bound of a partition: " + written));
        return switch (bound.kind()) {
            case DEFAULT -> "DEFAULT";
            case HASH ->
                "WITH (modulus " + bound.first().get(0) + ", remainder "
                        + bound.first().get(1) + ")";
            case LIST -> "IN " + list(bound.first(), true);
            case RANGE -> "FROM " + list(bound.first(), false) + " TO " + list(bound.second(), false);
        };
    }

    private String list(List<String> values, boolean oneColumn) {
        List<String> printed = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            int column = oneColumn ? 0 : i;
            Optional<ColumnType> type = column < types.size() ? types.get(column) : Optional.empty();
            printed.add(BoundValue.canonical(values.get(i), type));
        }
        return "(" + String.join(", ", printed) + ")";
    }
}
