package io.metatables.processor.validate.advice;

import io.metatables.processor.declaration.CompilationModel;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.SourceRef;
import io.metatables.processor.declaration.Suppressions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Gives every advice that is wanted, for what is compiled now; what comes from jars and earlier compilations has had its own. */
public final class Adviser {
    private final Suppressions suppressions;
    private final WarningPolicy policy;

    /**
     * Makes an adviser for one compilation.
     *
     * @param suppressions where the sources turn warnings off
     * @param policy what is done about each warning
     */
    public Adviser(Suppressions suppressions, WarningPolicy policy) {
        this.suppressions = suppressions;
        this.policy = policy;
    }

    /**
     * Looks at everything.
     *
     * @param compilation all that is declared, without errors
     * @return what to print
     */
    public AdviceReport advise(CompilationModel compilation) {
        List<SourceFinding> warnings = new ArrayList<>();
        List<SourceFinding> errors = new ArrayList<>();
        Stream.concat(Stream.of(new SuppressionAdvice(suppressions)), AdviceList.ALL.stream())
                .forEach(advice -> {
                    WarningLevel level = policy.level(advice.code());
                    if (level != WarningLevel.OFF) {
                        wanted(advice, compilation).forEach((level == WarningLevel.ERROR ? errors : warnings)::add);
                    }
                });
        return new AdviceReport(warnings, errors);
    }

    private Stream<SourceFinding> wanted(Advice advice, CompilationModel compilation) {
        return advice.check(compilation).flatMap(finding -> {
            List<SourceRef> places = finding.sources().stream()
                    .filter(place -> compilation.isSource(place.type()))
                    .filter(place -> !suppressions.cover(place, advice.code().code()))
                    .toList();
            return places.isEmpty()
                    ? Stream.empty()
                    : Stream.of(new SourceFinding(finding.finding(), places, List.of()));
        });
    }
}
