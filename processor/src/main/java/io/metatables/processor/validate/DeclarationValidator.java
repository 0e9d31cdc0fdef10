package io.metatables.processor.validate;

import io.metatables.processor.declaration.CompilationModel;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.validate.rule.Rule;
import java.util.ArrayList;
import java.util.List;

/** Checks everything that is declared in a compilation. */
public final class DeclarationValidator {

    private DeclarationValidator() {}

    /**
     * Applies every rule.
     *
     * @param compilation all that is declared
     * @return what is wrong; empty: a database can be made of it
     */
    public static List<SourceFinding> validate(CompilationModel compilation) {
        List<SourceFinding> findings = new ArrayList<>();
        for (Rule rule : Rules.ALL) {
            rule.check(compilation, findings::add);
        }
        return findings;
    }
}
