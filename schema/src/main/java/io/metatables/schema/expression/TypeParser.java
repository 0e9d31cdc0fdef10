package io.metatables.schema.expression;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads names of types, and constants behind one. */
final class TypeParser {
    /** Types that can have more than a name in front of a constant. */
    private static final Set<String> OF_SEVERAL_WORDS = Set.of(
            "bit",
            "char",
            "character",
            "dec",
            "decimal",
            "double",
            "float",
            "interval",
            "national",
            "nchar",
            "numeric",
            "time",
            "timestamp",
            "varchar");

    private static final Set<String> FIELDS = Set.of("year", "month", "day", "hour", "minute", "second");

    private final TokenCursor tokens;

    TypeParser(TokenCursor tokens) {
        this.tokens = tokens;
    }

    /** A type, with modifiers and as an array if it is one. */
    String type() {
        StringBuilder type = new StringBuilder(simpleType());
        if (tokens.acceptWord("array")) {
            return type + (tokens.peek().isSymbol("[") ? bounds() : "[]");
        }
        while (tokens.peek().isSymbol("[")) {
            type.append(bounds());
        }
        return type.toString();
    }

    private String bounds() {
        tokens.expectSymbol("[");
        String size = tokens.peek().is(Token.Kind.NUMBER) ? tokens.next().text() : "";
        tokens.expectSymbol("]");
        return "[" + size + "]";
    }

    /** A constant behind its type, if one is next. */
    Optional<SqlNode> typedLiteral() {
        Token first = tokens.peek();
        boolean possible = tokens.peek(1).is(Token.Kind.STRING)
                || tokens.peek(1).isSymbol(".")
                || (first.is(Token.Kind.WORD) && OF_SEVERAL_WORDS.contains(first.name()));
        if (!possible || (first.is(Token.Kind.WORD) && Keywords.isReserved(first.name()))) {
            return Optional.empty();
        }
        int start = tokens.position();
        try {
            String type = simpleType();
            if (tokens.peek().is(Token.Kind.STRING)) {
                LiteralNode constant = LiteralNode.of(tokens.next());
                return Optional.of(new TypedLiteralNode(type, constant, type.startsWith("interval") ? fields() : ""));
            }
        } catch (NotUnderstood e) {
            // Then it is something else.
        }
        tokens.moveTo(start);
        return Optional.empty();
    }

    private String simpleType() {
        Token first = tokens.next();
        if (first.is(Token.Kind.WORD)) {
            return switch (first.name()) {
                case "double" -> "double" + words(" precision", "precision");
                case "national" -> "national " + character(tokens.expectName());
                case "character", "char", "nchar", "bit" -> character(first.name());
                case "timestamp", "time" -> first.name() + modifiers() + zone();
                case "interval" -> interval();
                default -> named(first);
            };
        }
        return named(first);
    }

    private String named(Token first) {
        if (!first.isName() || (first.is(Token.Kind.WORD) && Keywords.isReserved(first.name()))) {
            throw new NotUnderstood();
        }
        StringBuilder name = new StringBuilder(first.text());
        while (tokens.acceptSymbol(".")) {
            name.append('.').append(SqlName.spelled(tokens.expectName()));
        }
        return name + modifiers();
    }

    private String character(String name) {
        return name + words(" varying", "varying") + modifiers();
    }

    private String zone() {
        return words(" with time zone", "with", "time", "zone")
                + words(" without time zone", "without", "time", "zone");
    }

    private String interval() {
        String fields = fields();
        return fields.isEmpty() ? "interval" + modifiers() : "interval " + fields;
    }

    private String fields() {
        String from = field();
        return from.isEmpty() || !tokens.acceptWord("to") ? from : from + " to " + field();
    }

    private String field() {
        if (!tokens.peek().is(Token.Kind.WORD) || !FIELDS.contains(tokens.peek().name())) {
            return "";
        }
        return tokens.next().name() + modifiers();
    }

    private String words(String spelled, String... words) {
        return tokens.acceptWords(words) ? spelled : "";
    }

    /** What is in parentheses behind a type: constants and words. */
    private String modifiers() {
        if (!tokens.peek().isSymbol("(")) {
            return "";
        }
        List<Token> enclosed = tokens.takeEnclosed();
        StringBuilder modifiers = new StringBuilder();
        Token before = Token.END;
        for (Token token : enclosed) {
            if (isValue(token) && isValue(before)) {
                throw new NotUnderstood();
            }
            modifiers.append(token.text());
            before = token;
        }
        return modifiers.toString();
    }

    private static boolean isValue(Token token) {
        return token.isName() || token.is(Token.Kind.NUMBER) || token.is(Token.Kind.STRING);
    }
}
