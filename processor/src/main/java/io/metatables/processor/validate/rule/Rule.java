package io.metatables.processor.validate.rule;

import io.metatables.processor.declaration.CompilationModel;
import io.metatables.processor.declaration.SourceFinding;
import java.util.stream.Stream;

/** Finds one kind of problem. */
public interface Rule {

    /**
     * Looks for the problem.
     *
     * @param compilation all that is declared
     * @return a finding for each place where it is
     */
    Stream<SourceFinding> check(CompilationModel compilation);
}
