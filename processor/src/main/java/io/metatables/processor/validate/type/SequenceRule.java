package io.metatables.processor.validate.type;

import io.metatables.processor.declaration.CompilationModel;
import io.metatables.processor.declaration.DeclarationCode;
import io.metatables.processor.declaration.SequenceDeclaration;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.validate.rule.Rule;
import io.metatables.schema.model.SequenceOptions;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A sequence numbers integers, within its own limits. */
final class SequenceRule implements Rule {
    private static final Set<String> TYPES = Set.of("smallint", "integer", "bigint");

    @Override
    public void check(CompilationModel compilation, Consumer<SourceFinding> findings) {
        problems(compilation).forEach(findings);
    }

    private Stream<SourceFinding> problems(CompilationModel compilation) {
        return compilation.objects().sequences().stream()
                .flatMap(sequence -> flaw(sequence).map(flaw -> finding(sequence, flaw)).stream());
    }

    private record Flaw(String value, String problem) {}

    private static Optional<Flaw> flaw(SequenceDeclaration sequence) {
        if (!TYPES.contains(sequence.valueType())) {
            return Optional.of(new Flaw(
                    "type", "has the type " + sequence.valueType() + ", and numbers only smallint, integer or bigint"));
        }
        SequenceOptions options = sequence.numbers().of(sequence.valueType());
        return problem(options).map(problem -> new Flaw("options", problem));
    }

    private static Optional<String> problem(SequenceOptions options) {
        long greatest = SequenceOptions.greatest(options.type());
        if (options.increment() == 0) {
            return Optional.of("has the increment 0");
        }
        if (options.cache() < 1) {
            return Optional.of("has a cache of less than 1");
        }
        if (options.maxValue() > greatest || options.minValue() < -greatest - 1) {
            return Optional.of("has limits that " + options.type() + " does not reach");
        }
        if (options.minValue() >= options.maxValue()) {
            return Optional.of(
                    "has the least value " + options.minValue() + ", and the greatest " + options.maxValue());
        }
        return options.start() < options.minValue() || options.start() > options.maxValue()
                ? Optional.of("starts with " + options.start() + ", which is not between " + options.minValue()
                        + " and " + options.maxValue())
                : Optional.empty();
    }

    private static SourceFinding finding(SequenceDeclaration sequence, Flaw flaw) {
        return SourceFinding.at(
                sequence.source().value(flaw.value()),
                DeclarationCode.INVALID_SEQUENCE,
                "Sequence " + sequence.qualifiedName() + " of "
                        + sequence.owner().name() + " " + flaw.problem() + ".",
                "Correct it, or leave it out for what SQL has.");
    }
}
