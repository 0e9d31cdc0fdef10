package io.metatables.processor.validate.advice;

import io.metatables.processor.declaration.CompilationModel;
import io.metatables.processor.declaration.SourceFinding;
import java.util.function.Consumer;

/** Finds one kind of thing that a person should think again about, in a compilation without errors. */
interface Advice {

    /**
     * Looks for it.
     *
     * @param compilation all that is declared, without errors
     * @param findings takes a finding for each place where it is, in whatever is compiled now
     */
    void check(CompilationModel compilation, Consumer<SourceFinding> findings);
}
