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
     * Looks at everything, in the order of the codes.
     *
     * @param compilation all that is declared, without errors
     * @return what to print
     */
    public AdviceReport advise(CompilationModel compilation) {
        List<SourceFinding> warnings = new ArrayList<>();
        List<SourceFinding> errors = new ArrayList<>();
        for (WarningCode code : WarningCode.values()) {
            WarningLevel level = policy.level(code);
            if (level != WarningLevel.OFF) {
                advise(code, compilation, level == WarningLevel.ERROR ? errors : warnings);
            }
        }
        return new AdviceReport(warnings, errors);
    }

    private void advise(WarningCode code, CompilationModel compilation, List<SourceFinding> wanted) {
        List<SourceFinding> findings = new ArrayList<>();
        AdviceList.of(code, suppressions).check(compilation, findings::add);
        for (SourceFinding finding : findings) {
            List<SourceRef> places = wanted(finding, code, compilation);
            if (!places.isEmpty()) {
                wanted.add(new SourceFinding(finding.finding(), places, List.of()));
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
