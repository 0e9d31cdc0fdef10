package io.metatables.processor.validate;

import io.metatables.processor.declaration.CompilationModel;
import io.metatables.processor.declaration.SourceFinding;
import java.util.stream.Stream;

/** Finds one kind of problem. */
interface Rule {

    /**
     * Looks for the problem.
     *
     * @param compilation all that is declared
     * @return a finding for each place where it is
     */
    Stream<SourceFinding> check(CompilationModel compilation);
}
