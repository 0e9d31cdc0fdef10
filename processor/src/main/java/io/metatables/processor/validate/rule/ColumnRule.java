package io.metatables.processor.validate.rule;

import io.metatables.processor.declaration.ColumnDeclaration;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.TableDeclaration;
import java.util.function.Consumer;

/** A rule about one column. */
public interface ColumnRule extends TableRule {

    /**
     * Looks for the problem in a column.
     *
     * @param column a column of the table
     * @param table its table
     * @param findings takes a finding for each place where it is
     */
    void check(ColumnDeclaration column, TableDeclaration table, Consumer<SourceFinding> findings);

    @Override
    default void check(TableDeclaration table, Consumer<SourceFinding> findings) {
        for (ColumnDeclaration column : table.columns()) {
            check(column, table, findings);
        }
    }
}
