package io.metatables.processor.validate.rule;

import io.metatables.processor.declaration.CompilationModel;
import io.metatables.processor.declaration.SourceFinding;
import java.util.function.Consumer;

/** Finds one kind of problem. */
public interface Rule {

    /**
     * Looks for the problem.
     *
     * @param compilation all that is declared
     * @param findings takes a finding for each place where it is
     */
    void check(CompilationModel compilation, Consumer<SourceFinding> findings);
}
