package io.metatables.processor.validate.advice;

import io.metatables.processor.declaration.CompilationModel;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.TableDeclaration;
import java.util.stream.Stream;

/** An advice about one table, whatever else is declared. */
interface TableAdvice extends Advice {

    /**
     * Looks for it in a table.
     *
     * @param table a table that is compiled now
     * @return a finding for each place where it is
     */
    Stream<SourceFinding> check(TableDeclaration table);

    @Override
    default Stream<SourceFinding> check(CompilationModel compilation) {
        return compilation.sourceTables().flatMap(this::check);
    }
}
