package io.metatables.processor.read;

import io.metatables.processor.declaration.DeclarationCode;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.SourceRef;
import java.util.ArrayList;
import java.util.List;

/** Gathers what could not be read. */
final class ReadingFindings {
    private final List<SourceFinding> findings = new ArrayList<>();

    void add(SourceRef place, DeclarationCode code, String problem, String remedy) {
        findings.add(SourceFinding.at(place, code, problem, remedy));
    }

    void addAll(List<SourceFinding> more) {
        findings.addAll(more);
    }

    List<SourceFinding> all() {
        return findings;
    }

    /** The annotation of a place as the source writes it: {@code @Index}. */
    static String at(SourceRef place) {
        String annotation = String.valueOf(place.annotation());
        return "@" + annotation.substring(annotation.lastIndexOf('.') + 1);
    }
}
