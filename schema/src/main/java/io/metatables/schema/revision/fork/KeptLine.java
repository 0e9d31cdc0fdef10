package io.metatables.schema.revision.fork;

import io.metatables.schema.finding.Finding;
import io.metatables.schema.finding.FindingException;
import io.metatables.schema.revision.Revision;
import io.metatables.schema.revision.RevisionFileNames;
import io.metatables.schema.revision.fork.MergedSnapshot.Side;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Says which line of a fork comes first. Nothing is guessed: a person has named it, has taken its {@code schema.json}, or has had
 * git put the other one on top of it.
 */
final class KeptLine {
    private final MergedSnapshot snapshot;
    private final RevisionLines lines;

    KeptLine(MergedSnapshot snapshot, RevisionLines lines) {
        this.snapshot = snapshot;
        this.lines = lines;
    }

    List<Revision> choose(@Nullable String named) {
        if (named != null) {
            return only(line -> lines.ownOf(line).stream().anyMatch(revision -> isNamed(revision, named)))
                    .orElseThrow(() -> unknown("--keep " + named + " names no revision of exactly one branch."));
        }
        if (lines.all().size() == 1) {
            return lines.all().get(0);
        }
        Side first = snapshot.sides().get(0);
        Optional<List<Revision>> kept =
                !snapshot.conflicted() || snapshot.puttingOnTop() ? only(first::lists) : Optional.empty();
        return kept.orElseThrow(() ->
                unknown("Which of the revisions is kept, and which one is made again on top of it, is not said."));
    }

    private Optional<List<Revision>> only(Predicate<List<Revision>> condition) {
        List<List<Revision>> found = lines.all().stream().filter(condition).toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static boolean isNamed(Revision revision, String name) {
        String file =
                name.toLowerCase(Locale.ROOT).replaceAll("^[vu](?=\\d)", "").replaceAll("\\.(sql|json)$", "");
        RevisionFileNames names = revision.names();
        return file.equals(title(revision)) || file.equals(names.slug()) || name.equals(revision.message());
    }

    /** The name of a revision that tells it from another one with its number. */
    static String title(Revision revision) {
        RevisionFileNames names = revision.names();
        return names.number() + "__" + names.slug();
    }

    private FindingException unknown(String problem) {
        String choices = lines.all().stream().map(this::choice).collect(Collectors.joining("\n"));
        return new FindingException(new Finding(
                ForkCode.KEPT_UNKNOWN,
                problem,
                "Keep the one that is merged first, or that a database has applied already:\n" + choices));
    }

    private String choice(List<Revision> line) {
        List<Revision> own = lines.ownOf(line);
        Revision revision = own.isEmpty() ? line.get(line.size() - 1) : own.get(0);
        String branch = snapshot.sides().stream()
                .filter(side -> side.label() != null && side.lists(line))
                .map(side -> "   (" + side.label() + ")")
                .collect(Collectors.joining());
        return "    metatables migrations rebase --keep " + title(revision) + branch;
    }
}
