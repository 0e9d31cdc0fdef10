package io.metatables.processor.report;

import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.SourceRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic;

/** Prints findings where their places are, each at one place once; the only class that has javac report anything. */
public final class FindingPrinter {
    private final Messager messager;
    private final PlaceFinder places;
    private final Set<String> sourceTypes;
    private final Map<String, List<SourceRef>> printed = new HashMap<>();

    /**
     * Makes a printer for one compilation.
     *
     * @param messager what javac prints with
     * @param elements where the places are found
     * @param sourceTypes canonical names of the top-level classes that javac compiles: only in these can it show a line
     */
    public FindingPrinter(Messager messager, Elements elements, Set<String> sourceTypes) {
        this.messager = messager;
        this.places = new PlaceFinder(elements);
        this.sourceTypes = Set.copyOf(sourceTypes);
    }

    /**
     * Prints findings as errors.
     *
     * @param findings in the order in which they are printed
     */
    public void print(List<SourceFinding> findings) {
        print(Diagnostic.Kind.ERROR, findings);
    }

    /**
     * Prints findings.
     *
     * @param kind whether they stop the build
     * @param findings in the order in which they are printed
     */
    public void print(Diagnostic.Kind kind, List<SourceFinding> findings) {
        for (SourceFinding finding : findings) {
            print(kind, finding);
        }
    }

    private void print(Diagnostic.Kind kind, SourceFinding finding) {
        String text = finding.finding().toString();
        List<SourceRef> sources = compiled(finding.sources());
        if (sources.isEmpty()) {
            sources = compiled(finding.fallbacks()).stream().limit(1).toList();
        }
        List<SourceRef> known = printed.get(text);
        if (known == null) {
            known = new ArrayList<>();
            printed.put(text, known);
            if (sources.isEmpty()) {
                messager.printMessage(kind, text);
            }
        }
        for (SourceRef source : sources) {
            if (!known.contains(source)) {
                known.add(source);
                print(kind, text, source);
            }
        }
    }

    private List<SourceRef> compiled(List<SourceRef> places) {
        List<SourceRef> compiled = new ArrayList<>(places);
        compiled.removeIf(place -> !isCompiled(place));
        return compiled;
    }

    private boolean isCompiled(SourceRef source) {
        String type = source.type();
        for (int end = type.length(); end > 0; end = type.lastIndexOf('.', end - 1)) {
            if (sourceTypes.contains(type.substring(0, end))) {
                return true;
            }
        }
        return false;
    }

    private void print(Diagnostic.Kind kind, String text, SourceRef source) {
        Place place = places.find(source);
        messager.printMessage(kind, text, place.element(), place.annotation(), place.value());
    }
}
