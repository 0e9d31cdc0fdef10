package io.metatables.schema.revision;

import io.metatables.schema.finding.Finding;
import io.metatables.schema.finding.FindingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;

/** Turns the message of a revision into the readable part of its file names. */
public final class MessageSlug {
    private static final int MAX_LENGTH = 40;
    private static final String REMEDY =
            "Give one line that says what the revision does, such as -m \"asset snapshots\".";

    private MessageSlug() {}

    /**
     * Demands that a message can name a revision.
     *
     * @param message what a person wrote
     * @return the message without spaces around it
     * @throws FindingException if it has line breaks or other control characters, or no letter or digit for a file name
     */
    public static String require(String message) {
        String stripped = message.strip();
        if (stripped.chars().anyMatch(MessageSlug::breaksLine)
                || !StandardCharsets.UTF_8.newEncoder().canEncode(stripped)) {
            throw refused("The message has a line break or another character that cannot be shown in one line.");
        }
        if (of(stripped).isEmpty()) {
            throw refused(
                    "The message \"" + stripped + "\" has no letter from a to z and no digit to name files after.");
        }
        return stripped;
    }

    private static FindingException refused(String problem) {
        return new FindingException(new Finding(PendingCode.UNUSABLE_MESSAGE, problem, REMEDY));
    }

    private static boolean breaksLine(int c) {
        return Character.isISOControl(c) || c == '\u2028' || c == '\u2029';
    }

    /**
     * The slug of a message.
     *
     * @param message any text
     * @return at most 40 lower-case letters, digits and single underscores; empty if the message has neither letter nor digit
     */
    public static String of(String message) {
        String words = words(withoutAccents(message.toLowerCase(Locale.ROOT)));
        if (words.length() <= MAX_LENGTH) {
            return words;
        }
        return words.substring(0, words.charAt(MAX_LENGTH - 1) == '_' ? MAX_LENGTH - 1 : MAX_LENGTH);
    }

    private static String withoutAccents(String message) {
        for (int i = 0; i < message.length(); i++) {
            if (message.charAt(i) > 0x7F) {
                String spelled = message.replace("ä", "ae")
                        .replace("ö", "oe")
                        .replace("ü", "ue")
                        .replace("ß", "ss");
                return Normalizer.normalize(spelled, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
            }
        }
        return message;
    }

    /** Letters and digits, with one underscore for whatever stands between them. */
    private static String words(String text) {
        StringBuilder words = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isWord(c)) {
                boolean follows = !words.isEmpty() && !isWord(text.charAt(i - 1));
                words.append(follows ? "_" : "").append(c);
            }
        }
        return words.toString();
    }

    private static boolean isWord(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }
}
