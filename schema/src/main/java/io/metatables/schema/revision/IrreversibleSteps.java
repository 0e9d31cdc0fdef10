package io.metatables.schema.revision;

import io.metatables.schema.diff.Honesty;
import io.metatables.schema.finding.Finding;
import io.metatables.schema.postgres.StatedHonesty;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Finds the steps that no way back restores, before a revision is taken back. What a {@code U} file says counts, since a person may
 * write a better way back and say so there. One that says nothing of it has lost its comments: then the {@code V} file counts, which
 * is as it was when it was applied.
 */
public final class IrreversibleSteps {
    private static final String WORDS =
            Arrays.stream(Honesty.values()).map(Honesty::label).collect(Collectors.joining(", "));

    private final UnaryOperator<String> places;
    private final List<Finding> findings = new ArrayList<>();

    private IrreversibleSteps(UnaryOperator<String> places) {
        this.places = places;
    }

    /**
     * Looks into revisions that are to be taken back.
     *
     * @param revisions the revisions
     * @param accepted the numbers of those whose loss a person has accepted
     * @return a finding for each other revision that has such a step, and for each word that cannot be understood
     */
    public static List<Finding> in(List<TakenBack> revisions, Set<String> accepted) {
        IrreversibleSteps steps = new IrreversibleSteps(name -> name);
        revisions.forEach(revision -> steps.look(revision, accepted));
        return List.copyOf(steps.findings);
    }

    /**
     * Looks for words that cannot be understood.
     *
     * @param parts the parts of one or more revisions
     * @param places how a message refers to a file, by its name
     * @return a finding for each file that has one
     */
    public static List<Finding> unreadable(List<RevisionPart> parts, UnaryOperator<String> places) {
        IrreversibleSteps steps = new IrreversibleSteps(places);
        parts.forEach(steps::unreadable);
        return List.copyOf(steps.findings);
    }

    private void look(TakenBack revision, Set<String> accepted) {
        List<String> lines = new ArrayList<>();
        for (RevisionPart part : revision.parts()) {
            unreadable(part);
            RevisionFile file = speaking(part);
            StatedHonesty.read(file.text()).stream()
                    .filter(stated -> stated.honesty().equals(Optional.of(Honesty.IRREVERSIBLE)))
                    .forEach(stated -> lines.add(line(file, stated)));
        }
        if (!lines.isEmpty() && !accepted.contains(revision.number())) {
            findings.add(irreversible(revision.number(), lines));
        }
    }

    private static RevisionFile speaking(RevisionPart part) {
        return StatedHonesty.read(part.down().text()).isEmpty() ? part.up() : part.down();
    }

    private void unreadable(RevisionPart part) {
        RevisionFile file = speaking(part);
        List<String> lines = StatedHonesty.read(file.text()).stream()
                .filter(stated -> stated.honesty().isEmpty())
                .map(stated -> line(file, stated) + ": " + stated.word())
                .toList();
        if (!lines.isEmpty()) {
            findings.add(new Finding(
                    HistoryCode.UNKNOWN_HONESTY,
                    "What is restored on the way back cannot be read:" + indented(lines),
                    "Write one of these words behind \"restores:\" in the U file: " + WORDS + "."));
        }
    }

    private String line(RevisionFile file, StatedHonesty stated) {
        return places.apply(file.name()) + ", line " + stated.line()
                + (stated.subject().isEmpty() ? "" : ": " + stated.subject());
    }

    private static Finding irreversible(String number, List<String> lines) {
        String steps = lines.size() == 1 ? "1 step" : lines.size() + " steps";
        return new Finding(
                HistoryCode.IRREVERSIBLE,
                "Revision " + number + " has " + steps
                        + " that the way back does not restore: the values that were there before are"
                        + " lost, or what was made stays." + indented(lines),
                "Nothing was changed. If that may be, say so by the number of the revision: --accept-data-loss "
                        + number
                        + ". Or write a way back that restores it into the U file, and \"restores: "
                        + Honesty.EXACT.label()
                        + "\" above it.");
    }

    private static String indented(List<String> lines) {
        return lines.stream().map(line -> "\n    " + line).collect(Collectors.joining());
    }
}
