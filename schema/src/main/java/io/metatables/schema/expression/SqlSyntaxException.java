package io.metatables.schema.expression;

/** A text is no SQL expression; the message is the end of a sentence about it, such as "has an unclosed quote". */
public final class SqlSyntaxException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes the exception.
     *
     * @param flaw the end of a sentence that begins with the expression
     */
    public SqlSyntaxException(String flaw) {
        super(flaw);
    }
}
