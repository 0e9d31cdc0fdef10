package io.metatables.processor.validate.advice;

import io.metatables.processor.declaration.WarningCode;
import java.util.Map;

/**
 * What the compiler does about each warning.
 *
 * @param levels those that differ from what happens when no option says anything
 */
public record WarningPolicy(Map<WarningCode, WarningLevel> levels) {
    /** What happens when no option says anything. */
    public static final WarningPolicy DEFAULT = new WarningPolicy(Map.of());

    /** Copies the map. */
    public WarningPolicy {
        levels = Map.copyOf(levels);
    }

    /**
     * What the compiler does about a warning.
     *
     * @param code the warning
     * @return what was said of it, or else its default
     */
    public WarningLevel level(WarningCode code) {
        WarningLevel initial = code.initiallyOn() ? WarningLevel.WARNING : WarningLevel.OFF;
        return levels.getOrDefault(code, initial);
    }
}
