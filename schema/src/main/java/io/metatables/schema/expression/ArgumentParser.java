package io.metatables.schema.expression;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads the arguments of a call, with the grammars of their own that the SQL standard gave to some functions. */
final class ArgumentParser {
    /** What stands between the arguments of some functions, instead of a comma. */
    private static final Map<String, Set<String>> SEPARATORS = Map.of(
            "overlay", Set.of("placing", "from", "for"),
            "substring", Set.of("from", "for", "similar", "escape"),
            "trim", Set.of("from"));

    private static final Set<String> TRIM_SIDES = Set.of("both", "leading", "trailing");
    private static final Set<String> NORMAL_FORMS = Set.of("nfc", "nfd", "nfkc", "nfkd");

    private final TokenCursor tokens;
    private final ExpressionParser expressions;

    ArgumentParser(TokenCursor tokens, ExpressionParser expressions) {
        this.tokens = tokens;
        this.expressions = expressions;
    }

    /**
     * Reads from the opening parenthesis to the closing one.
     *
     * @param call what is before
     * @param grammar the function, if it could have a grammar of its own
     */
    SqlNode parse(Phrase.Builder call, String grammar) {
        tokens.expectSymbol("(");
        call.text("(", Glue.BOTH);
        if (!tokens.peek().isSymbol(")")) {
            switch (grammar) {
                case "extract" -> extract(call);
                case "position" -> position(call);
                case "trim" -> trim(call);
                case "normalize" -> normalize(call);
                default -> list(call, separators(grammar));
            }
        }
        tokens.expectSymbol(")");
        return call.text(")", Glue.BEFORE).build();
    }

    private void list(Phrase.Builder call, Set<String> separators) {
        if (tokens.peek().is(Token.Kind.OPERATOR) && tokens.peek().text().equals("*")) {
            call.word(tokens.next().text());
            return;
        }
        if (tokens.peek().isWord("distinct") || tokens.peek().isWord("all")) {
            call.word(upper(tokens.next()));
        }
        argument(call);
        while (!tokens.peek().isSymbol(")")) {
            separator(call, separators);
            argument(call);
        }
    }

    private void separator(Phrase.Builder call, Set<String> separators) {
        if (tokens.acceptSymbol(",")) {
            call.text(",", Glue.BEFORE);
        } else if (tokens.peek().is(Token.Kind.WORD)
                && separators.contains(tokens.peek().name())) {
            call.word(upper(tokens.next()));
        } else {
            throw new NotUnderstood();
        }
    }

    private void argument(Phrase.Builder call) {
        if (tokens.acceptWord("variadic")) {
            call.word("VARIADIC");
        }
        if (tokens.peek(1).isSymbol("=>") || tokens.peek(1).isSymbol(":=")) {
            call.word(SqlName.spelled(tokens.expectName())).word("=>");
            tokens.next();
        }
        call.operand(expressions.expression());
    }

    /** The field is a word, a quoted name or a text, but no expression. */
    private void extract(Phrase.Builder call) {
        Token field = tokens.next();
        if (!field.isName() && !field.is(Token.Kind.STRING)) {
            throw new NotUnderstood();
        }
        tokens.expectWord("from");
        call.word(field.text()).word("FROM").operand(expressions.expression());
    }

    private void position(Phrase.Builder call) {
        call.operandBetween(expressions.expression(Binding.ANYTHING, Grammar.BETWEEN), Binding.ANYTHING);
        tokens.expectWord("in");
        call.word("IN").operandBetween(expressions.expression(Binding.ANYTHING, Grammar.BETWEEN), Binding.ANYTHING);
    }

    private void trim(Phrase.Builder call) {
        if (tokens.peek().is(Token.Kind.WORD)
                && TRIM_SIDES.contains(tokens.peek().name())) {
            call.word(upper(tokens.next()));
        }
        if (tokens.acceptWord("from")) {
            call.word("FROM");
        }
        list(call, separators("trim"));
    }

    private void normalize(Phrase.Builder call) {
        call.operand(expressions.expression());
        if (tokens.acceptSymbol(",")) {
            if (!NORMAL_FORMS.contains(tokens.peek().name())) {
                throw new NotUnderstood();
            }
            call.text(",", Glue.BEFORE).word(upper(tokens.next()));
        }
    }

    private static Set<String> separators(String grammar) {
        return SEPARATORS.getOrDefault(grammar, Set.of());
    }

    private static String upper(Token word) {
        return word.name().toUpperCase(Locale.ROOT);
    }
}
