package io.metatables.processor.validate.advice;

import io.metatables.processor.declaration.CompilationModel;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.SourceRef;
import io.metatables.processor.declaration.Suppressions;
import io.metatables.processor.declaration.WarningCode;
import java.util.ArrayList;
import java.util.List;

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
        report(new SuppressionAdvice(suppressions), compilation, warnings, errors);
        for (Advice advice : AdviceList.ALL) {
            report(advice, compilation, warnings, errors);
        }
        return new AdviceReport(warnings, errors);
    }

    private void report(
            Advice advice, CompilationModel compilation, List<SourceFinding> warnings, List<SourceFinding> errors) {
        WarningLevel level = policy.level(advice.code());
        if (level == WarningLevel.OFF) {
            return;
        }
        List<SourceFinding> findings = new ArrayList<>();
        advice.check(compilation, findings::add);
        for (SourceFinding finding : findings) {
            List<SourceRef> places = wanted(finding, advice.code(), compilation);
            if (!places.isEmpty()) {
                (level == WarningLevel.ERROR ? errors : warnings)
                        .add(new SourceFinding(finding.finding(), places, List.of()));
            }
        }
    }

    /** The places of a finding that are compiled now, and for which nobody turns the warning off. */
    private List<SourceRef> wanted(SourceFinding finding, WarningCode code, CompilationModel compilation) {
        List<SourceRef> places = new ArrayList<>();
        for (SourceRef place : finding.sources()) {
            if (compilation.isSource(place.type()) && !suppressions.cover(place, code.code())) {
                places.add(place);
            }
        }
        return places;
    }
}
