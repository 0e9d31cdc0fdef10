package io.metatables.processor.validate;

import io.metatables.processor.declaration.CompilationModel;
import io.metatables.processor.declaration.ModelClass;
import io.metatables.processor.declaration.ModelCode;
import io.metatables.processor.declaration.ModelSetDeclaration;
import io.metatables.processor.declaration.ProviderModel;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.validate.rule.Rule;
import java.util.function.Consumer;

/** A provider and a model set are named from other packages and other jars. */
final class UnnameableAnchorRule implements Rule {

    @Override
    public void check(CompilationModel compilation, Consumer<SourceFinding> findings) {
        for (ProviderModel model : compilation.providers()) {
            check("provider", model.provider().anchor(), findings);
        }
        for (ModelSetDeclaration set : compilation.modelSets()) {
            check("model set", set.anchor(), findings);
        }
    }

    private static void check(String what, ModelClass anchor, Consumer<SourceFinding> findings) {
        if (anchor.packageName().isEmpty()) {
            findings.accept(finding(what, anchor, "is in no package, and so covers none", "Move it into a package."));
        } else if (!anchor.visible()) {
            findings.accept(finding(
                    what,
                    anchor,
                    "or a class around it is not public",
                    "Make " + anchor.simpleName() + " public, and every class around it."));
        }
    }

    private static SourceFinding finding(String what, ModelClass anchor, String why, String remedy) {
        return SourceFinding.at(
                anchor.source(),
                ModelCode.UNNAMEABLE_ANCHOR,
                "Nothing can name " + what + " " + anchor.name() + ": it " + why + ".",
                remedy);
    }
}
