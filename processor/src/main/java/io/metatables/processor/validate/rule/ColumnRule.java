package io.metatables.processor.validate.rule;

import io.metatables.processor.declaration.ColumnDeclaration;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.TableDeclaration;
import java.util.stream.Stream;

/** A rule about one column. */
public interface ColumnRule extends TableRule {

    /**
     * Looks for the problem in a column.
     *
     * @param column a column of the table
     * @param table its table
     * @return a finding for each place where it is
     */
    Stream<SourceFinding> check(ColumnDeclaration column, TableDeclaration table);

    @Override
    default Stream<SourceFinding> check(TableDeclaration table) {
        return table.columns().stream().flatMap(column -> check(column, table));
    }
}
