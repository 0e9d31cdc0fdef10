package io.metatables.processor.assemble;

import io.metatables.processor.declaration.ColumnDeclaration;
import io.metatables.processor.declaration.TableDeclaration;
import java.util.List;
import java.util.Optional;

/**
 * Tells which members of the model of a partition are more than mentioned: a partition has the columns of the partitioned table,
 * but a default or NOT NULL may be its own.
 *
 * @param parent the partitioned table
 */
record PartitionColumns(TableDeclaration parent) {

    List<ColumnDeclaration> alteredIn(TableDeclaration partition) {
        return partition.columns().stream()
                .flatMap(own -> altered(own).stream())
                .toList();
    }

    private Optional<ColumnDeclaration> altered(ColumnDeclaration own) {
        return parent.allColumns().stream()
                .filter(column -> column.columnName().equals(own.columnName()))
                .findFirst()
                .filter(column -> hasOwnValue(own, column) || (column.nullable() && !own.nullable()))
                .map(column -> own.value() == null ? own.withValue(column.value()) : own);
    }

    private static boolean hasOwnValue(ColumnDeclaration own, ColumnDeclaration inherited) {
        return own.value() != null && !own.value().equals(inherited.value());
    }
}
