package io.metatables.processor;

import io.metatables.processor.drift.DriftPolicy;
import io.metatables.processor.validate.advice.WarningPolicy;
import io.metatables.schema.finding.Finding;
import io.metatables.schema.server.ServerVersion;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the user said on the command line of javac.
 *
 * @param revisions the folder that holds a folder of revisions for each provider
 * @param drift what to do about models that have moved on
 * @param oldestServer the oldest server that revisions are to be applied to
 * @param warnings what to do about each warning
 * @param findings what is wrong with the options
 */
record ProcessorOptions(
        Optional<Path> revisions,
        DriftPolicy drift,
        ServerVersion oldestServer,
        WarningPolicy warnings,
        List<Finding> findings) {
    static final String REVISIONS = "metatables.revisions";
    static final String DRIFT = "metatables.drift";
    static final String POSTGRES = "metatables.postgres";
    static final Set<String> NAMES =
            Set.of(REVISIONS, DRIFT, POSTGRES, WarningOptions.OFF, WarningOptions.ON, WarningOptions.ERROR);

    private static final String PREFIX = "metatables.";

    /** Reads the {@code -A} options. */
    static ProcessorOptions of(Map<String, String> options) {
        List<Finding> findings = new ArrayList<>();
        String folder = options.get(REVISIONS);
        Optional<Path> revisions = folder == null ? Optional.empty() : revisionsFolder(folder, findings);
        String policy = options.get(DRIFT);
        DriftPolicy drift = policy == null ? DriftPolicy.WARN : policy(policy, findings);
        String version = options.get(POSTGRES);
        ServerVersion oldest = version == null ? ServerVersion.OLDEST : version(version, findings);
        WarningPolicy warnings = WarningOptions.read(options, findings);
        for (String name : new TreeSet<>(options.keySet())) {
            if (name.startsWith(PREFIX) && !NAMES.contains(name)) {
                findings.add(unknownName(name));
            }
        }
        return new ProcessorOptions(revisions, drift, oldest, warnings, List.copyOf(findings));
    }

    private static Optional<Path> revisionsFolder(String folder, List<Finding> findings) {
        try {
            Path path = Path.of(folder);
            if (!folder.isBlank() && (Files.isDirectory(path) || Files.notExists(path))) {
                return Optional.of(path);
            }
        } catch (InvalidPathException e) {
            // falls through to the finding
        }
        findings.add(new Finding(
                CompilationCode.OPTION_UNUSABLE,
                "The option -A" + REVISIONS + "=" + folder + " does not name a folder.",
                "Name the folder that holds the providers' revisions, such as src/main/resources/metatables."));
        return Optional.empty();
    }

    private static DriftPolicy policy(String value, List<Finding> findings) {
        return DriftPolicy.of(value).orElseGet(() -> {
            findings.add(new Finding(
                    CompilationCode.OPTION_UNUSABLE,
                    "The option -A" + DRIFT + "=" + value + " has a value that does not exist.",
                    "Write warn, error or off."));
            return DriftPolicy.WARN;
        });
    }

    private static ServerVersion version(String value, List<Finding> findings) {
        return ServerVersion.of(value).orElseGet(() -> {
            findings.add(new Finding(
                    CompilationCode.OPTION_UNUSABLE,
                    "The option -A" + POSTGRES + "=" + value + " does not name a release of PostgreSQL from 14 to 18.",
                    "Write the number of the oldest release that a revision is applied to, such as 16."));
            return ServerVersion.OLDEST;
        });
    }

    private static Finding unknownName(String name) {
        return new Finding(
                CompilationCode.OPTION_UNUSABLE,
                "There is no option -A" + name + ".",
                "The options are -A" + REVISIONS + "=<folder>, -A" + DRIFT + "=warn|error|off, -A" + POSTGRES
                        + "=14|...|18, and -A"
                        + WarningOptions.OFF + ", -A" + WarningOptions.ON + " and -A" + WarningOptions.ERROR
                        + " with codes of warnings.");
    }
}
