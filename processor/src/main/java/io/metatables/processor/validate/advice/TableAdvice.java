package io.metatables.processor.validate.advice;

import io.metatables.processor.declaration.CompilationModel;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.TableDeclaration;
import java.util.function.Consumer;

/** An advice about one table, whatever else is declared. */
interface TableAdvice extends Advice {

    /**
     * Looks for it in a table.
     *
     * @param table a table that is compiled now
     * @param findings takes a finding for each place where it is
     */
    void check(TableDeclaration table, Consumer<SourceFinding> findings);

    @Override
    default void check(CompilationModel compilation, Consumer<SourceFinding> findings) {
        for (TableDeclaration table : compilation.tables()) {
            if (compilation.isSource(table)) {
                check(table, findings);
            }
        }
    }
}
