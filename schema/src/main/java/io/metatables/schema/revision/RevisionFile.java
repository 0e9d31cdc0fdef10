package io.metatables.schema.revision;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One SQL file of a revision.
 *
 * @param name the name of the file, without a folder
 * @param text its content, header included, with LF line breaks
 * @param transactional whether it runs in one transaction
 */
public record RevisionFile(String name, String text, boolean transactional) {

    private static final Pattern JAVA = Pattern.compile("(?m)^<<java: ([\\p{L}_$][\\p{L}\\d_$.]*)>>$");

    /**
     * The class that does what the file stands for. What names it is no SQL, so that nobody else runs the file.
     *
     * @return its binary name; empty: the file holds SQL
     */
    public Optional<String> javaClass() {
        Matcher matcher = JAVA.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /**
     * What names the class that does what a file stands for.
     *
     * @param className its binary name
     * @return a line
     */
    static String doneBy(String className) {
        return "<<java: " + className + ">>";
    }

    /**
     * What stands below the header.
     *
     * @return with the empty line that parts them
     */
    public String body() {
        return RevisionHeader.parse(text)
                .map(header -> text.substring(header.write().length()))
                .orElse(text);
    }
}
