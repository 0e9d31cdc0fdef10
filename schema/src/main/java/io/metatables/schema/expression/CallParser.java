package io.metatables.schema.expression;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads calls of functions, and what looks like one. */
final class CallParser {
    /** The functions that are called without parentheses. */
    private static final Set<String> BARE = Set.of(
            "current_catalog",
            "current_date",
            "current_role",
            "current_schema",
            "current_time",
            "current_timestamp",
            "current_user",
            "localtime",
            "localtimestamp",
            "session_user",
            "system_user",
            "user");

    private static final Set<String> WITH_PRECISION =
            Set.of("current_time", "current_timestamp", "localtime", "localtimestamp");

    private final TokenCursor tokens;
    private final ExpressionParser expressions;
    private final TypeParser types;
    private final ArgumentParser arguments;

    CallParser(TokenCursor tokens, ExpressionParser expressions) {
        this.tokens = tokens;
        this.expressions = expressions;
        this.types = new TypeParser(tokens);
        this.arguments = new ArgumentParser(tokens, expressions);
    }

    static Phrase.Builder listed(Phrase.Builder phrase, List<SqlNode> expressions) {
        for (int i = 0; i < expressions.size(); i++) {
            if (i > 0) {
                phrase.text(",", Glue.BEFORE);
            }
            phrase.operand(expressions.get(i));
        }
        return phrase;
    }

    /** A function whose name is behind us, and whose opening parenthesis is next. */
    SqlNode call(Token first, List<String> path) {
        int start = tokens.position();
        try {
            String grammar = first.is(Token.Kind.WORD) && path.size() == 1 ? first.name() : "";
            return arguments.parse(function(first, path), grammar);
        } catch (NotUnderstood e) {
            tokens.moveTo(start);
            List<Token> all = tokens.takeEnclosed();
            return function(first, path)
                    .text("(", Glue.BOTH)
                    .operand(new OpaqueNode(all.subList(1, all.size() - 1), Binding.ANYTHING))
                    .text(")", Glue.BEFORE)
                    .build();
        }
    }

    private static Phrase.Builder function(Token first, List<String> path) {
        List<String> known = path.get(0).equals("pg_catalog") ? path.subList(1, path.size()) : path;
        return Phrase.with(Binding.PRIMARY)
                .function(path.size() == 1 ? spelled(first) : SqlName.spelled(path), String.join(".", known));
    }

    /** With quotes, {@code "substring"} is an ordinary function; without, it has a grammar of its own. */
    private static String spelled(Token name) {
        boolean bare = name.is(Token.Kind.WORD) || !Keywords.hasGrammarAsFunction(name.name());
        return bare && Keywords.needQuotes(name.name()) && !Keywords.isReserved(name.name())
                ? name.name()
                : SqlName.spelled(name.name());
    }

    /** A call without parentheses, if one is next. */
    Optional<SqlNode> bare() {
        String word = tokens.peek().name();
        boolean call = tokens.peek(1).isSymbol("(");
        if (!BARE.contains(word) || (word.equals("current_schema") && call)) {
            return Optional.empty();
        }
        tokens.next();
        Phrase.Builder phrase = Phrase.with(Binding.PRIMARY).function(word.toUpperCase(Locale.ROOT), word);
        if (call && WITH_PRECISION.contains(word)) {
            tokens.expectSymbol("(");
            phrase.text("(", Glue.BOTH).word(tokens.next().text()).text(")", Glue.BEFORE);
            tokens.expectSymbol(")");
        }
        return Optional.of(phrase.build());
    }

    SqlNode row() {
        tokens.expectWord("row");
        Phrase.Builder phrase = Phrase.with(Binding.PRIMARY).word("ROW").text("(", Glue.BOTH);
        if (tokens.peek(1).isSymbol(")")) {
            tokens.takeEnclosed();
        } else {
            listed(phrase, expressions.enclosedList());
        }
        return phrase.text(")", Glue.BEFORE).build();
    }

    SqlNode cast() {
        tokens.expectWord("cast");
        tokens.expectSymbol("(");
        SqlNode value = expressions.expression();
        tokens.expectWord("as");
        String type = types.type();
        tokens.expectSymbol(")");
        return new CastNode(value, type);
    }

    /** An array of values, or of a query, which is none of our business. */
    SqlNode array() {
        tokens.expectWord("array");
        Phrase.Builder phrase = Phrase.with(Binding.PRIMARY).word("ARRAY");
        if (!tokens.peek().isSymbol("[")) {
            throw new NotUnderstood();
        }
        return elements(phrase, Glue.BOTH).build();
    }

    private Phrase.Builder elements(Phrase.Builder phrase, Glue glue) {
        tokens.expectSymbol("[");
        phrase.text("[", glue);
        if (!tokens.peek().isSymbol("]")) {
            element(phrase);
            while (tokens.acceptSymbol(",")) {
                element(phrase.text(",", Glue.BEFORE));
            }
        }
        tokens.expectSymbol("]");
        return phrase.text("]", Glue.BEFORE);
    }

    private void element(Phrase.Builder phrase) {
        if (tokens.peek().isSymbol("[")) {
            elements(phrase, Glue.AFTER);
        } else {
            phrase.operand(expressions.expression());
        }
    }
}
