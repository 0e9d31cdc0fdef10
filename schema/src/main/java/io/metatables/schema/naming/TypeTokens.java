package io.metatables.schema.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words, numbers and signs that the name of a type consists of. */
final class TypeTokens {
    /** What a token is: a word as PostgreSQL folds it, a name in quotes, a number, a text, or a sign. */
    enum Kind {
        WORD,
        QUOTED,
        NUMBER,
        TEXT,
        SIGN
    }

    record Token(Kind kind, String text) {}

    private static final Pattern TOKEN = Pattern.compile(
            "\\s*(?:(?<word>[\\p{L}_][\\p{L}\\p{N}_$]*)|\"(?<quoted>(?:[^\"]|\"\")+)\"|(?<number>-?\\d+)"
                    + "|'(?<text>(?:[^']|'')*)'|(?<sign>[(),.\\[\\]]))\\s*");

    private final List<Token> tokens;
    private int next;

    private TypeTokens(List<Token> tokens) {
        this.tokens = tokens;
    }

    static TypeTokens of(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("is blank");
        }
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        int end = 0;
        while (end < text.length()) {
            if (!matcher.find(end) || matcher.start() != end || isUnprintable(matcher.group())) {
                throw new IllegalArgumentException("cannot be read from \"" + printable(text.substring(end)) + "\" on");
            }
            tokens.add(token(matcher));
            end = matcher.end();
        }
        return new TypeTokens(tokens);
    }

    private static boolean isUnprintable(String text) {
        return text.codePoints().anyMatch(c -> c == 0 || Character.getType(c) == Character.SURROGATE);
    }

    private static String printable(String text) {
        return text.replaceAll("\\p{Cntrl}", " ");
    }

    private static Token token(Matcher matcher) {
        if (matcher.group("word") != null) {
            return new Token(Kind.WORD, folded(matcher.group("word")));
        }
        if (matcher.group("quoted") != null) {
            return new Token(Kind.QUOTED, matcher.group("quoted").replace("\"\"", "\""));
        }
        if (matcher.group("number") != null) {
            return new Token(Kind.NUMBER, matcher.group("number"));
        }
        return matcher.group("text") != null
                ? new Token(Kind.TEXT, "'" + matcher.group("text") + "'")
                : new Token(Kind.SIGN, matcher.group("sign"));
    }

    /** PostgreSQL folds the letters from A to Z, and in UTF-8 no others. */
    private static String folded(String word) {
        StringBuilder folded = new StringBuilder(word.length());
        word.chars().forEach(c -> folded.append(c < 0x80 ? Character.toLowerCase((char) c) : (char) c));
        return folded.toString();
    }

    boolean atEnd() {
        return next == tokens.size();
    }

    boolean isAt(Kind kind) {
        return !atEnd() && tokens.get(next).kind() == kind;
    }

    /** Takes the next token. */
    Token take() {
        if (atEnd()) {
            throw new IllegalArgumentException("ends too early");
        }
        return tokens.get(next++);
    }

    /** Takes a sign if it is next. */
    boolean takes(char sign) {
        return takes(new Token(Kind.SIGN, String.valueOf(sign)));
    }

    /** Takes a word if it is next. */
    boolean takes(String word) {
        return takes(new Token(Kind.WORD, word));
    }

    private boolean takes(Token token) {
        boolean there = !atEnd() && tokens.get(next).equals(token);
        next += there ? 1 : 0;
        return there;
    }

    /** Takes several words if all of them are next. */
    boolean takesAll(String phrase) {
        int start = next;
        for (String word : phrase.split(" ", -1)) {
            if (!takes(word)) {
                next = start;
                return false;
            }
        }
        return true;
    }

    /** Takes a sign. */
    void expect(char sign) {
        if (!takes(sign)) {
            throw new IllegalArgumentException("lacks \"" + sign + "\""
                    + rest().map(rest -> " before \"" + rest + "\"").orElse(""));
        }
    }

    /** What has not been taken; empty: everything has. */
    Optional<String> rest() {
        if (atEnd()) {
            return Optional.empty();
        }
        return Optional.of(String.join(
                " ",
                tokens.subList(next, tokens.size()).stream().map(Token::text).toList()));
    }
}
