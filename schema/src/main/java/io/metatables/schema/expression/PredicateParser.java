package io.metatables.schema.expression;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads the rest of IS, BETWEEN, IN, LIKE and OVERLAPS. */
final class PredicateParser {
    private static final Set<String> STATES = Set.of("null", "true", "false", "unknown", "document", "normalized");
    private static final Set<String> NORMAL_FORMS = Set.of("nfc", "nfd", "nfkc", "nfkd");
    private static final Set<String> JSON_TYPES = Set.of("value", "array", "object", "scalar");

    private final TokenCursor tokens;
    private final ExpressionParser expressions;

    PredicateParser(TokenCursor tokens, ExpressionParser expressions) {
        this.tokens = tokens;
        this.expressions = expressions;
    }

    SqlNode parse(SqlNode left, Grammar grammar) {
        if (tokens.acceptWord("isnull")) {
            return is(left).word("IS NULL").build();
        }
        if (tokens.acceptWord("notnull")) {
            return is(left).word("IS NOT NULL").build();
        }
        if (tokens.acceptWord("is")) {
            return state(left, tokens.acceptWord("not") ? "IS NOT " : "IS ", grammar);
        }
        String not = tokens.acceptWord("not") ? "NOT " : "";
        Phrase.Builder phrase = Phrase.with(Binding.PATTERN);
        return switch (tokens.next().name()) {
            case "between" -> between(phrase.operand(left, Binding.OPERATOR), not + "BETWEEN");
            case "in" -> in(phrase.operand(left, Binding.OPERATOR).word(not + "IN"));
            case "like" -> like(phrase.operand(left, Binding.OPERATOR), not + "LIKE");
            case "ilike" -> like(phrase.operand(left, Binding.OPERATOR), not + "ILIKE");
            case "similar" -> similar(phrase.operand(left, Binding.OPERATOR), not + "SIMILAR TO");
            case "overlaps" -> overlaps(phrase.operand(left, Binding.PRIMARY));
            default -> throw new NotUnderstood();
        };
    }

    private static Phrase.Builder is(SqlNode left) {
        return Phrase.with(Binding.IS).operand(left, Binding.COMPARISON);
    }

    private SqlNode state(SqlNode left, String is, Grammar grammar) {
        if (tokens.acceptWords("distinct", "from")) {
            return is(left).word(is + "DISTINCT FROM")
                    .operand(expressions.expression(Binding.IS, grammar), Binding.COMPARISON)
                    .build();
        }
        String word = tokens.next().name();
        if (STATES.contains(word)) {
            return is(left).word(is + upper(word)).build();
        }
        if (NORMAL_FORMS.contains(word) && tokens.acceptWord("normalized")) {
            return is(left).word(is + upper(word) + " NORMALIZED").build();
        }
        if (word.equals("json")) {
            return is(left).word(is + "JSON" + jsonType() + jsonKeys()).build();
        }
        throw new NotUnderstood();
    }

    private String jsonType() {
        return tokens.peek().is(Token.Kind.WORD)
                        && JSON_TYPES.contains(tokens.peek().name())
                ? " " + upper(tokens.next().name())
                : "";
    }

    private String jsonKeys() {
        if (tokens.acceptWords("with", "unique")) {
            tokens.acceptWord("keys");
            return " WITH UNIQUE KEYS";
        }
        if (tokens.acceptWords("without", "unique")) {
            tokens.acceptWord("keys");
        }
        return "";
    }

    private SqlNode between(Phrase.Builder phrase, String word) {
        boolean symmetric = tokens.acceptWord("symmetric");
        if (!symmetric) {
            tokens.acceptWord("asymmetric");
        }
        phrase.word(symmetric ? word + " SYMMETRIC" : word);
        phrase.operandBetween(expressions.expression(Binding.ANYTHING, Grammar.BETWEEN), Binding.OPERATOR);
        tokens.expectWord("and");
        return phrase.word("AND")
                .operand(expressions.tighterThan(Binding.PATTERN), Binding.OPERATOR)
                .build();
    }

    private SqlNode in(Phrase.Builder phrase) {
        if (!tokens.peek().isSymbol("(")) {
            throw new NotUnderstood();
        }
        return CallParser.listed(phrase.text("(", Glue.AFTER), expressions.enclosedList())
                .text(")", Glue.BEFORE)
                .build();
    }

    private SqlNode like(Phrase.Builder phrase, String word) {
        phrase.word(word);
        Token next = tokens.peek();
        return next.isWord("any") || next.isWord("all") || next.isWord("some")
                ? quantifier(tokens, expressions, phrase)
                : pattern(phrase);
    }

    private SqlNode similar(Phrase.Builder phrase, String word) {
        tokens.expectWord("to");
        return pattern(phrase.word(word));
    }

    private SqlNode pattern(Phrase.Builder phrase) {
        phrase.operand(expressions.tighterThan(Binding.PATTERN), Binding.OPERATOR);
        if (tokens.acceptWord("escape")) {
            phrase.word("ESCAPE").operand(expressions.tighterThan(Binding.PATTERN), Binding.OPERATOR);
        }
        return phrase.build();
    }

    /** The rest of an operator that is tried on each element of an array. */
    static SqlNode quantifier(TokenCursor tokens, ExpressionParser expressions, Phrase.Builder phrase) {
        phrase.word(upper(tokens.next().name()));
        if (!tokens.peek().isSymbol("(")) {
            throw new NotUnderstood();
        }
        List<SqlNode> array = expressions.enclosedList();
        if (array.size() > 1) {
            throw new NotUnderstood();
        }
        return phrase.text("(", Glue.AFTER)
                .operand(array.get(0))
                .text(")", Glue.BEFORE)
                .build();
    }

    private SqlNode overlaps(Phrase.Builder phrase) {
        SqlNode right = expressions.tighterThan(Binding.PRIMARY);
        if (!OperandParser.isRow(right)) {
            throw new NotUnderstood();
        }
        return phrase.word("OVERLAPS").operand(right, Binding.PRIMARY).build();
    }

    private static String upper(String word) {
        return word.toUpperCase(Locale.ROOT);
    }
}
