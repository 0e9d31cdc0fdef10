package io.metatables.processor.validate;

import io.metatables.processor.declaration.CompilationModel;
import io.metatables.processor.declaration.ModelClass;
import io.metatables.processor.declaration.ModelCode;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.validate.rule.Rule;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A provider and a model set are named from other packages and other jars. */
final class UnnameableAnchorRule implements Rule {

    @Override
    public void check(CompilationModel compilation, Consumer<SourceFinding> findings) {
        problems(compilation).forEach(findings);
    }

    private Stream<SourceFinding> problems(CompilationModel compilation) {
        return Stream.concat(
                compilation.providers().stream()
                        .flatMap(model -> check("provider", model.provider().anchor())),
                compilation.modelSets().stream().flatMap(set -> check("model set", set.anchor())));
    }

    private static Stream<SourceFinding> check(String what, ModelClass anchor) {
        if (anchor.packageName().isEmpty()) {
            return Stream.of(finding(what, anchor, "is in no package, and so covers none", "Move it into a package."));
        }
        return anchor.visible()
                ? Stream.empty()
                : Stream.of(finding(
                        what,
                        anchor,
                        "or a class around it is not public",
                        "Make " + anchor.simpleName() + " public, and every class around it."));
    }

    private static SourceFinding finding(String what, ModelClass anchor, String why, String remedy) {
        return SourceFinding.at(
                anchor.source(),
                ModelCode.UNNAMEABLE_ANCHOR,
                "Nothing can name " + what + " " + anchor.name() + ": it " + why + ".",
                remedy);
    }
}
