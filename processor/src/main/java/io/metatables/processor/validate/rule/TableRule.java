package io.metatables.processor.validate.rule;

import io.metatables.processor.declaration.CompilationModel;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.TableDeclaration;
import java.util.function.Consumer;

/** A rule about one table, whatever else is declared. It looks at the tables of this compilation only: those of a jar passed it. */
public interface TableRule extends Rule {

    /**
     * Looks for the problem in a table.
     *
     * @param table a table of this compilation
     * @param findings takes a finding for each place where it is
     */
    void check(TableDeclaration table, Consumer<SourceFinding> findings);

    @Override
    default void check(CompilationModel compilation, Consumer<SourceFinding> findings) {
        for (TableDeclaration table : compilation.tables()) {
            check(table, findings);
        }
    }
}
