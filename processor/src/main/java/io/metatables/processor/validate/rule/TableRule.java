package io.metatables.processor.validate.rule;

import io.metatables.processor.declaration.CompilationModel;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.TableDeclaration;
import java.util.stream.Stream;

/** A rule about one table, whatever else is declared. It looks at the tables of this compilation only: those of a jar passed it. */
public interface TableRule extends Rule {

    /**
     * Looks for the problem in a table.
     *
     * @param table a table of this compilation
     * @return a finding for each place where it is
     */
    Stream<SourceFinding> check(TableDeclaration table);

    @Override
    default Stream<SourceFinding> check(CompilationModel compilation) {
        return compilation.tables().stream().flatMap(this::check);
    }
}
