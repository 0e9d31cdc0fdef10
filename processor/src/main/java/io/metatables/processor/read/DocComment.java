package io.metatables.processor.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parts of a Javadoc comment: what stands before the first block tag, and the block tags.
 *
 * @param text the comment without its asterisks, as the compiler hands it out
 */
record DocComment(String text) {
    private static final Pattern BLOCK_TAG = Pattern.compile("(?m)^\\s*@");

    /** The first sentence of the description, or what {@code @return} says where there is no description. */
    Optional<String> summary() {
        Matcher tag = BLOCK_TAG.matcher(text);
        String description = tag.find() ? text.substring(0, tag.start()) : text;
        return filled(new PlainText(description).firstSentence())
                .or(() -> blockTag("@return\\s").map(PlainText::new).flatMap(plain -> filled(plain.firstSentence())));
    }

    /** What the comment of a record says of a component. */
    Optional<String> param(String name) {
        return blockTag("@param\\s+" + Pattern.quote(name) + "(?=\\s|$)")
                .map(PlainText::new)
                .flatMap(plain -> filled(plain.whole()));
    }

    private Optional<String> blockTag(String start) {
        Matcher opening = Pattern.compile("(?m)^\\s*" + start).matcher(text);
        if (!opening.find()) {
            return Optional.empty();
        }
        Matcher next = BLOCK_TAG.matcher(text);
        int end = next.find(opening.end()) ? next.start() : text.length();
        return Optional.of(text.substring(opening.end(), end));
    }

    private static Optional<String> filled(String sentence) {
        return sentence.isEmpty() ? Optional.empty() : Optional.of(sentence);
    }
}
