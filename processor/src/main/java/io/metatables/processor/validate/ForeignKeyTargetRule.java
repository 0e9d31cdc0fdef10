package io.metatables.processor.validate;

import io.metatables.processor.declaration.CompilationModel;
import io.metatables.processor.declaration.ModelClass;
import io.metatables.processor.declaration.ModelCode;
import io.metatables.processor.declaration.ProviderDeclaration;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.SourceRef;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.validate.rule.Coverage;
import io.metatables.processor.validate.rule.Reference;
import io.metatables.processor.validate.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A foreign key refers to a model of the same provider: it stands in the same history. */
final class ForeignKeyTargetRule implements Rule {

    @Override
    public void check(CompilationModel compilation, Consumer<SourceFinding> findings) {
        List<Reference> dangling = new ArrayList<>();
        for (Reference reference : Reference.of(compilation)) {
            if (reference.target() == null) {
                dangling.add(reference);
            }
        }
        if (!dangling.isEmpty()) {
            Set<String> uncovered = uncovered(compilation);
            dangling.stream()
                    .filter(reference -> !uncovered.contains(reference.key().target()))
                    .flatMap(ForeignKeyTargetRule::check)
                    .forEach(findings);
        }
    }

    /** Another rule reports these. */
    private static Set<String> uncovered(CompilationModel compilation) {
        Coverage coverage = new Coverage(compilation);
        return compilation.tables().stream()
                .map(TableDeclaration::model)
                .filter(model -> !coverage.covers(model))
                .map(ModelClass::name)
                .collect(Collectors.toSet());
    }

    private static Stream<SourceFinding> check(Reference reference) {
        String what = "The foreign key of " + reference.key().source() + " refers to "
                + reference.key().target();
        SourceRef place = reference.key().source().value("target");
        if (!reference.key().targetIsModel()) {
            return Stream.of(reference.finding(
                    place,
                    ModelCode.FOREIGN_KEY_TARGET,
                    what + ", which is no model.",
                    "Refer to a class with @MetaTable or @TimeIndexMetaTable, or put one of them on it."));
        }
        ProviderDeclaration provider = reference.provider();
        // Without a provider, whether it covers both is not known yet; its own compilation will say.
        return provider == null
                ? Stream.empty()
                : Stream.of(reference.finding(
                        place,
                        ModelCode.FOREIGN_KEY_TARGET,
                        what + ", which provider " + provider.anchor().name() + " does not cover.",
                        "Include the model set of the target in "
                                + provider.anchor().simpleName() + ", or remove the foreign key."));
    }
}
