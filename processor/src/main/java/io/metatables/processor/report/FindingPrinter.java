package io.metatables.processor.report;

import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.SourceRef;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.Messager;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/** Prints findings where their places are, each at one place once; the only class that has javac report anything. */
public final class FindingPrinter {
    private final Messager messager;
    private final PlaceFinder places;
    private final Set<String> sourceTypes;
    private final Set<Printed> printed = new HashSet<>();

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

    private record Printed(String text, @Nullable SourceRef source) {}

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
        findings.forEach(finding -> print(kind, finding));
    }

    private void print(Diagnostic.Kind kind, SourceFinding finding) {
        String text = finding.finding().toString();
        List<SourceRef> shown =
                finding.sources().stream().filter(this::isCompiled).toList();
        Optional<SourceRef> fallback =
                finding.fallbacks().stream().filter(this::isCompiled).findFirst();
        if (shown.isEmpty() && fallback.isEmpty()) {
            if (printed.add(new Printed(text, null))) {
                messager.printMessage(kind, text);
            }
            return;
        }
        Stream<SourceRef> sources = shown.isEmpty() ? fallback.stream() : shown.stream();
        sources.filter(source -> printed.add(new Printed(text, source))).forEach(source -> print(kind, text, source));
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
