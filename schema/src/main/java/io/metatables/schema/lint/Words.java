package io.metatables.schema.lint;

import io.metatables.schema.script.ScriptStatement;
import io.metatables.schema.script.ScriptToken;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * The words of a statement, or of a piece of one: keywords and names in upper case, quoted names as they are, single characters; a
 * text or a body is one word that equals no keyword.
 *
 * @param all the words in their order
 */
record Words(List<String> all) {
    private static final String END = "";

    Words {
        all = List.copyOf(all);
    }

    static Words of(ScriptStatement statement) {
        return new Words(statement.tokens().stream().map(Words::word).toList());
    }

    private static String word(ScriptToken token) {
        return switch (token.kind()) {
            case WORD -> token.text().toUpperCase(Locale.ROOT);
            case QUOTED_NAME -> token.text();
            case STRING, BODY -> "'";
            default -> token.text();
        };
    }

    /** The word at a place; one that equals nothing beyond the end. */
    String at(int index) {
        return index < all.size() ? all.get(index) : END;
    }

    boolean startsWith(String... phrase) {
        return has(0, phrase);
    }

    boolean has(int index, String... phrase) {
        return index >= 0
                && index + phrase.length <= all.size()
                && all.subList(index, index + phrase.length).equals(List.of(phrase));
    }

    boolean contains(String... phrase) {
        return Collections.indexOfSubList(all, List.of(phrase)) >= 0;
    }

    Words from(int index) {
        return new Words(all.subList(Math.min(index, all.size()), all.size()));
    }

    /** What comes after a word; nothing if it is not there. */
    Words after(String word) {
        int index = all.indexOf(word);
        return index < 0 ? new Words(List.of()) : from(index + 1);
    }

    /** Without whatever is in parentheses; the parentheses stay. */
    Words flat() {
        List<String> flat = new ArrayList<>();
        int depth = 0;
        for (String word : all) {
            depth -= word.equals(")") ? 1 : 0;
            if (depth <= 0) {
                flat.add(word);
            }
            depth += word.equals("(") ? 1 : 0;
        }
        return new Words(flat);
    }

    /** The pieces between the commas that are in no parentheses. */
    List<Words> pieces() {
        List<Words> pieces = new ArrayList<>();
        List<String> piece = new ArrayList<>();
        int depth = 0;
        for (String word : all) {
            depth += word.equals("(") ? 1 : 0;
            depth -= word.equals(")") ? 1 : 0;
            if (depth == 0 && word.equals(",")) {
                pieces.add(new Words(piece));
                piece.clear();
            } else {
                piece.add(word);
            }
        }
        pieces.add(new Words(piece));
        return pieces;
    }
}
