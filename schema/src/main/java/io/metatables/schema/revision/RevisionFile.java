package io.metatables.schema.revision;

/**
 * One SQL file of a revision.
 *
 * @param name the name of the file, without a folder
 * @param text its content, header included, with LF line breaks
 * @param transactional whether it runs in one transaction
 */
public record RevisionFile(String name, String text, boolean transactional) {

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
