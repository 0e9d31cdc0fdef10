package io.metatables.processor.read;

import io.metatables.processor.declaration.DeclarationCode;
import io.metatables.processor.declaration.SourceRef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads which members a key is over. */
final class KeyMembersReader {
    private static final String MEMBERS = "members";

    private final ReadingFindings findings;

    KeyMembersReader(ReadingFindings findings) {
        this.findings = findings;
    }

    /**
     * The members of a key.
     *
     * @param member the member that it stands on; null: it stands on the class
     * @return empty if it is on the class and names none, which is a finding
     */
    List<String> read(AnnotationValues values, SourceRef source, @Nullable String member) {
        if (member != null) {
            refuseMisplaced(values, source);
            return List.of(member);
        }
        List<String> named = values.texts(MEMBERS);
        if (named.isEmpty()) {
            refuseNone(source);
        }
        return named;
    }

    void refuseNone(SourceRef source) {
        findings.add(
                source,
                DeclarationCode.KEY_MEMBERS,
                "The " + ReadingFindings.at(source) + " on class " + source.type()
                        + " does not say which members it is over.",
                "Name them, such as members = {\"uid\", \"code\"}, or move the annotation to the one member that it is over.");
    }

    /** A key on a member names none. */
    void refuseMisplaced(AnnotationValues values, SourceRef source) {
        if (values.has(MEMBERS)) {
            findings.add(
                    source.value(MEMBERS),
                    DeclarationCode.KEY_MEMBERS,
                    "The " + ReadingFindings.at(source) + " on member " + source
                            + " is over that member, but names members " + values.texts(MEMBERS) + ".",
                    "Remove members here, or move the annotation to the class.");
        }
    }
}
