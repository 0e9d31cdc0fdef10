package io.metatables.processor.declaration;

import io.metatables.schema.finding.Finding;
import io.metatables.schema.finding.FindingCode;
import java.util.List;

/**
 * A problem in the sources. Its text names all who take part in it, because it may have to be printed where one of them
 * does not stand: a class from a jar, or one that was compiled earlier, has no line that javac could show.
 *
 * @param finding what is wrong
 * @param sources the narrowest places that are to blame, at least one; it is printed at each that javac compiles now
 * @param fallbacks where it is printed if javac compiles none of them: at the first of these that it does compile
 */
public record SourceFinding(Finding finding, List<SourceRef> sources, List<SourceRef> fallbacks) {

    /** Copies the lists. */
    public SourceFinding {
        sources = List.copyOf(sources);
        fallbacks = List.copyOf(fallbacks);
    }

    /**
     * A problem with one place.
     *
     * @param finding what is wrong
     * @param source the narrowest place that is to blame
     */
    public SourceFinding(Finding finding, SourceRef source) {
        this(finding, List.of(source), List.of());
    }

    /**
     * A problem with one place.
     *
     * @param source the narrowest place that is to blame
     * @param code the kind of problem
     * @param problem what is wrong, where, and where the other party is
     * @param remedy what to write instead
     * @return the finding
     */
    public static SourceFinding at(SourceRef source, FindingCode code, String problem, String remedy) {
        return new SourceFinding(new Finding(code, problem, remedy), source);
    }

    /**
     * The same problem with other places to print it at if javac does not compile its own.
     *
     * @param places in the order in which they are tried
     * @return a finding that differs in its fallbacks only
     */
    public SourceFinding orAt(List<SourceRef> places) {
        return new SourceFinding(finding, sources, places);
    }
}
