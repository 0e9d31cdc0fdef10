package io.metatables.schema.revision.check;

import io.metatables.schema.finding.Finding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a check has found out about a provider.
 *
 * @param name its namespace, or the name of its folders where nothing that can be read says the namespace
 * @param head the number of its newest revision; null: there is none, or the history cannot be read
 * @param revisions how many revisions it has; 0 also if the history cannot be read
 * @param changes what has no revision yet, in the order in which it would be done
 * @param findings what is wrong; empty: all is well
 */
public record CheckedProvider(
        String name, @Nullable String head, int revisions, List<String> changes, List<Finding> findings) {

    /** Copies the lists. */
    public CheckedProvider {
        changes = List.copyOf(changes);
        findings = List.copyOf(findings);
    }
}
