package io.metatables.schema.revision;

import io.metatables.schema.finding.Finding;
import io.metatables.schema.snapshot.ChainEntry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** Checks that every file that Flyway would apply, or that looks like part of the history, is listed in the snapshot. */
final class ListingCheck {
    private final RevisionFiles files;
    private final Set<String> listed = new HashSet<>(Set.of(RevisionLayout.SCHEMA_FILE));
    private final Map<String, String> claims = new HashMap<>();

    ListingCheck(RevisionFiles files, List<ChainEntry> entries) {
        this.files = files;
        for (ChainEntry entry : entries) {
            for (String name : RevisionFileNames.of(entry).all()) {
                listed.add(name);
                Optional<String> claim = RevisionFileNames.claimOf(name);
                if (claim.isPresent()) {
                    claims.put(claim.get(), name);
                }
            }
        }
    }

    List<Finding> findings() {
        Optional<SortedSet<String>> names = files.names();
        if (names.isEmpty()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        for (String name : names.get()) {
            if (!listed.contains(name) && !BaselineScript.isName(name) && RevisionFileNames.matters(name)) {
                findings.add(finding(name));
            }
        }
        return findings;
    }

    private Finding finding(String name) {
        String baseName = name.substring(name.lastIndexOf('/') + 1);
        Optional<String> claim = RevisionFileNames.claimOf(baseName);
        @Nullable String holder = claim.map(claims::get).orElse(null);
        if (holder == null) {
            return new Finding(
                    HistoryCode.FILE_UNLISTED,
                    files.place(name) + " is not listed in schema.json.",
                    "If another run of `revision` is at work, wait for it. If two branches were merged, run `metatables"
                            + " migrations rebase`. If a run was interrupted, or a branch switch left the file behind,"
                            + " delete it, compile and run `revision` again. If it is yours, keep it in another"
                            + " folder.");
        }
        return new Finding(
                HistoryCode.NUMBER_TWICE,
                files.place(name) + " has the number of " + holder + ", which schema.json lists.",
                "If two branches were merged, run `metatables migrations rebase`: it puts the revision that is not"
                        + " listed on top of the one that is. If the file is a copy, delete it.");
    }
}
