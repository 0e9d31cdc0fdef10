package io.metatables.processor.validate.rule;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Text that a file in UTF-8 and PostgreSQL can hold. Anything else would come back changed from {@code schema.json}, and the next
 * compile would propose to change it again, or the server would refuse it.
 */
public final class StorableText {

    private StorableText() {}

    /**
     * Whether a text can be stored.
     *
     * @param text as written
     * @return whether it has no zero character, and comes back from UTF-8 as it is
     */
    public static boolean isStorable(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return text.indexOf('\0') < 0 && new String(bytes, StandardCharsets.UTF_8).equals(text);
    }

    /**
     * What is wrong with a text.
     *
     * @param text as written
     * @return the end of a sentence about it, and what to remove; empty: it can be stored
     */
    public static Optional<Flaw> flaw(String text) {
        if (isStorable(text)) {
            return Optional.empty();
        }
        if (text.indexOf('\0') >= 0) {
            return Optional.of(new Flaw("has a zero character in it, which PostgreSQL cannot store", "\\0"));
        }
        return text.codePoints()
                .filter(codePoint -> Character.getType(codePoint) == Character.SURROGATE)
                .mapToObj(half -> new Flaw(
                        "has half of a character in it, which UTF-8 cannot express",
                        String.format("\\u%04x, or complete the pair", half)))
                .findFirst();
    }

    /**
     * A flaw.
     *
     * @param problem the end of a sentence
     * @param culprit what to remove, in Java's notation
     */
    public record Flaw(String problem, String culprit) {}
}
