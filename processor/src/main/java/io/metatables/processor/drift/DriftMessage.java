package io.metatables.processor.drift;

import io.metatables.processor.declaration.AnnotationNames;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.schema.diff.RenameCandidates;
import io.metatables.schema.diff.SchemaChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says in one message what has moved and what to do. */
public final class DriftMessage {
    private static final int NAMED = 10;
    private static final String INDENT = "\n    ";

    private DriftMessage() {}

    /**
     * The message for a provider.
     *
     * @param drift with at least one change
     * @return a finding at the annotation of the provider
     */
    public static SourceFinding of(Drift drift) {
        List<SchemaChange> changes = drift.changes();
        String count = changes.size() == 1 ? "1 change has" : changes.size() + " changes have";
        String problem = count + " no revision yet in " + drift.provider().namespace() + ":" + listed(changes);
        return SourceFinding.at(
                drift.provider().anchor().source().annotation(AnnotationNames.META_TABLE_PROVIDER),
                ModelDriftCode.MODELS_MOVED_ON,
                problem,
                remedy(changes));
    }

    private static String listed(List<SchemaChange> changes) {
        StringBuilder named = new StringBuilder();
        for (int i = 0; i < Math.min(NAMED, changes.size()); i++) {
            named.append(INDENT).append(changes.get(i).describe());
        }
        return changes.size() <= NAMED
                ? named.toString()
                : named + INDENT + "and " + (changes.size() - NAMED) + " more";
    }

    private static String remedy(List<SchemaChange> changes) {
        String command = "metatables migrations revision -m \"...\"";
        RenameCandidates candidates = new RenameCandidates(changes);
        List<String> drops = new ArrayList<>();
        List<String> likely = new ArrayList<>();
        for (SchemaChange change : changes) {
            Optional<String> drop = change.dropName();
            if (drop.isPresent()) {
                drops.add(drop.get());
                likely.addAll(likely(drop.get(), candidates.of(change)));
            }
        }
        if (drops.isEmpty()) {
            return "Review and accept what the compiler proposes: " + command;
        }
        String accepted = drops.stream()
                .limit(NAMED)
                .map(name -> " --accept-drop " + name)
                .collect(Collectors.joining());
        String rest = drops.size() <= NAMED ? "" : " ... (and " + (drops.size() - NAMED) + " more drops)";
        return "What is dropped loses its data. If it only has another name now, put @RenamedFrom on its successor"
                + (likely.isEmpty()
                        ? "."
                        : " (" + String.join("; ", likely.subList(0, Math.min(NAMED, likely.size()))) + ").")
                + " If it is to go, accept that by name: " + command + accepted + rest;
    }

    private static List<String> likely(String drop, List<String> candidates) {
        return candidates.isEmpty() ? List.of() : List.of(drop + " may be " + String.join(" or ", candidates) + " now");
    }
}
