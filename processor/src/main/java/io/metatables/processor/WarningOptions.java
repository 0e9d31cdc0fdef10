package io.metatables.processor;

import io.metatables.processor.declaration.WarningCode;
import io.metatables.processor.validate.advice.WarningLevel;
import io.metatables.processor.validate.advice.WarningPolicy;
import io.metatables.schema.finding.Finding;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads the options about warnings: which are off, which are on, which are errors. What names a code counts more than what says
 * {@code all}.
 */
final class WarningOptions {
    static final String OFF = "metatables.warnings.off";
    static final String ON = "metatables.warnings.on";
    static final String ERROR = "metatables.warnings.error";

    private static final String ALL = "all";

    private final Named off;
    private final Named on;
    private final Named error;
    private final List<Finding> findings = new ArrayList<>();

    private WarningOptions(Map<String, String> options) {
        this.off = named(options, OFF);
        this.on = named(options, ON);
        this.error = named(options, ERROR);
    }

    /**
     * What one option says.
     *
     * @param all whether it says so of all
     * @param codes those that it names
     */
    private record Named(boolean all, Set<WarningCode> codes) {
        boolean names(WarningCode code) {
            return codes.contains(code);
        }
    }

    static WarningPolicy read(Map<String, String> options, List<Finding> findings) {
        WarningOptions read = new WarningOptions(options);
        Map<WarningCode, WarningLevel> levels = new EnumMap<>(WarningCode.class);
        for (WarningCode code : WarningCode.values()) {
            levels.put(code, read.level(code));
        }
        findings.addAll(read.findings);
        return new WarningPolicy(levels);
    }

    private Named named(Map<String, String> options, String option) {
        if (!options.containsKey(option)) {
            return new Named(false, Set.of());
        }
        Set<WarningCode> codes = new HashSet<>();
        boolean all = false;
        for (String word : options.getOrDefault(option, "").split(",", -1)) {
            String code = word.strip();
            if (code.equals(ALL)) {
                all = true;
            } else {
                WarningCode.of(code).ifPresentOrElse(codes::add, () -> unknown(options, option, code));
            }
        }
        return new Named(all, codes);
    }

    private void unknown(Map<String, String> options, String option, String code) {
        findings.add(new Finding(
                CompilationCode.OPTION_UNUSABLE,
                "The option -A" + option + "=" + options.get(option) + " names "
                        + (code.isEmpty() ? "nothing" : code + ", which is no warning") + ".",
                "Write all, or codes separated by commas out of " + WarningCode.range()
                        + " (docs/warnings.md lists them)."));
    }

    private WarningLevel level(WarningCode code) {
        boolean wanted = error.names(code) || on.names(code);
        if (off.names(code)) {
            if (wanted) {
                findings.add(contradiction(code));
            }
            return WarningLevel.OFF;
        }
        boolean printed = wanted || (!off.all() && (code.initiallyOn() || on.all()));
        if (!printed) {
            return WarningLevel.OFF;
        }
        return error.names(code) || error.all() ? WarningLevel.ERROR : WarningLevel.WARNING;
    }

    private static Finding contradiction(WarningCode code) {
        return new Finding(
                CompilationCode.OPTION_UNUSABLE,
                "The options turn warning " + code.code() + " both off and on.",
                "Name it in one of -A" + OFF + ", -A" + ON + " and -A" + ERROR + ".");
    }
}
