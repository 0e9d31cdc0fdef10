package io.metatables.schema.expression;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A place in a text that moves on. */
final class Scanner {
    private final String text;
    private int position;

    Scanner(String text) {
        this.text = text;
    }

    boolean atEnd() {
        return position >= text.length();
    }

    int position() {
        return position;
    }

    void moveTo(int newPosition) {
        position = newPosition;
    }

    /** The character so many places ahead; a NUL behind the end. */
    char peek(int ahead) {
        int index = position + ahead;
        return index < text.length() ? text.charAt(index) : '\0';
    }

    char peek() {
        return peek(0);
    }

    char next() {
        return text.charAt(position++);
    }

    boolean at(String prefix) {
        return text.startsWith(prefix, position);
    }

    boolean skip(String prefix) {
        if (at(prefix)) {
            position += prefix.length();
            return true;
        }
        return false;
    }

    /** Takes what matches the pattern here. */
    Optional<String> take(Pattern pattern) {
        Matcher matcher = pattern.matcher(text).region(position, text.length());
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        position = matcher.end();
        return Optional.of(matcher.group());
    }

    /** Takes all before the next occurrence, and skips that; empty, and nothing happens, if there is none. */
    Optional<String> takeUntil(String end) {
        int index = text.indexOf(end, position);
        if (index < 0) {
            return Optional.empty();
        }
        String taken = text.substring(position, index);
        position = index + end.length();
        return Optional.of(taken);
    }

    String since(int start) {
        return text.substring(start, position);
    }
}
