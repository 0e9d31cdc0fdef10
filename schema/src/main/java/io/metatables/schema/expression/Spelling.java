package io.metatables.schema.expression;

/** The canonical text of an expression as it grows: single spaces, no parentheses that say nothing. */
final class Spelling {
    private static final String OPERATOR_CHARACTERS = "~!@#^&|`?+-*/%<>=";

    private final StringBuilder text = new StringBuilder();
    private boolean open = true;

    Spelling add(String piece) {
        return add(piece, Glue.NONE);
    }

    Spelling add(String piece, Glue glue) {
        if (!(open || glue.before()) || wouldMerge(piece)) {
            text.append(' ');
        }
        text.append(piece);
        open = glue.after();
        return this;
    }

    /** Adds an expression, in parentheses if it is looser than it may be here. */
    void add(SqlNode node, Binding atLeast) {
        if (node.binding().isLooserThan(atLeast)) {
            add("(", Glue.AFTER);
            node.spell(this);
            add(")", Glue.BEFORE);
        } else {
            node.spell(this);
        }
    }

    /** Two minus signs side by side would begin a comment, two colons would be a cast, a dot and a digit a number. */
    private boolean wouldMerge(String piece) {
        if (text.length() == 0) {
            return false;
        }
        char last = text.charAt(text.length() - 1);
        char first = piece.charAt(0);
        return switch (last) {
            case ':' -> first == ':' || first == '=';
            case '.' -> first == '.' || Character.isDigit(first);
            default -> OPERATOR_CHARACTERS.indexOf(last) >= 0 && OPERATOR_CHARACTERS.indexOf(first) >= 0;
        };
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
