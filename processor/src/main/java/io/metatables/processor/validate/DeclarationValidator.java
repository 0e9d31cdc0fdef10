package io.metatables.processor.validate;

import io.metatables.processor.declaration.CompilationModel;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.validate.rule.Rule;
import io.metatables.schema.server.ServerVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Checks everything that is declared in a compilation. */
public final class DeclarationValidator {

    private DeclarationValidator() {}

    /**
     * Applies every rule that there is something for.
     *
     * @param compilation all that is declared
     * @param oldest the oldest server that revisions are to be applied to
     * @return what is wrong; empty: a database can be made of it
     */
    public static List<SourceFinding> validate(CompilationModel compilation, ServerVersion oldest) {
        List<SourceFinding> findings = new ArrayList<>();
        Consumer<SourceFinding> all = findings::add;
        for (Rule rule :
                Rules.about(Contents.of(compilation), compilation.providers().size() > 1, oldest)) {
            rule.check(compilation, all);
        }
        return findings;
    }
}
