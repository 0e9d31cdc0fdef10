package io.metatables.processor.declaration;

import java.util.List;

/**
 * What one {@code @SuppressWarnings} says about our warnings.
 *
 * @param place where it stands: a class or a member
 * @param codes as written, without our prefix; {@link #ALL} where it stands without a code
 */
public record Suppression(SourceRef place, List<String> codes) {
    /** What our values in {@code @SuppressWarnings} begin with. */
    public static final String PREFIX = "metatables:";

    /** Stands for every code. */
    public static final String ALL = "all";

    /** The canonical name of the annotation. */
    public static final String ANNOTATION = "java.lang.SuppressWarnings";

    /** Copies the list. */
    public Suppression {
        codes = List.copyOf(codes);
    }
}
