package io.metatables.schema.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads what follows an operand: an operator and the rest of its operands. */
final class OperatorParser {
    private static final Set<String> COMPARISONS = Set.of("<", ">", "=", "<=", ">=", "<>");
    private static final Set<String> QUANTIFIERS = Set.of("any", "all", "some");
    private static final Set<String> PATTERNS = Set.of("between", "in", "like", "ilike", "similar");

    private final TokenCursor tokens;
    private final ExpressionParser expressions;
    private final PredicateParser predicates;
    private final TypeParser types;

    OperatorParser(TokenCursor tokens, ExpressionParser expressions) {
        this.tokens = tokens;
        this.expressions = expressions;
        this.predicates = new PredicateParser(tokens, expressions);
        this.types = new TypeParser(tokens);
    }

    /** How tightly the operator holds that comes next; {@link Binding#ANYTHING} if none does. */
    Binding peek(SqlNode left, Grammar grammar) {
        Token token = tokens.peek();
        return switch (token.kind()) {
            case OPERATOR -> binding(token.text());
            case SYMBOL -> token.text().equals("::") ? Binding.CAST : Binding.ANYTHING;
            case WORD -> grammar == Grammar.FULL ? word(left, token.name()) : wordBetween(token.name());
            default -> Binding.ANYTHING;
        };
    }

    static Binding binding(String operator) {
        if (COMPARISONS.contains(operator)) {
            return Binding.COMPARISON;
        }
        return switch (operator) {
            case "+", "-" -> Binding.SUM;
            case "*", "/", "%" -> Binding.PRODUCT;
            case "^" -> Binding.POWER;
            default -> Binding.OPERATOR;
        };
    }

    private Binding word(SqlNode left, String word) {
        return switch (word) {
            case "or" -> Binding.OR;
            case "and" -> Binding.AND;
            case "is", "isnull", "notnull" -> Binding.IS;
            case "not" ->
                tokens.peek(1).is(Token.Kind.WORD)
                                && PATTERNS.contains(tokens.peek(1).name())
                        ? Binding.PATTERN
                        : Binding.ANYTHING;
            case "overlaps" -> OperandParser.isRow(left) ? Binding.PATTERN : Binding.ANYTHING;
            case "similar" -> tokens.peek(1).isWord("to") ? Binding.PATTERN : Binding.ANYTHING;
            case "at" -> Binding.AT;
            case "collate" -> Binding.COLLATE;
            case "operator" -> tokens.peek(1).isSymbol("(") ? Binding.OPERATOR : Binding.ANYTHING;
            default -> PATTERNS.contains(word) ? Binding.PATTERN : Binding.ANYTHING;
        };
    }

    private Binding wordBetween(String word) {
        return switch (word) {
            case "is" -> Binding.IS;
            case "operator" -> tokens.peek(1).isSymbol("(") ? Binding.OPERATOR : Binding.ANYTHING;
            default -> Binding.ANYTHING;
        };
    }

    SqlNode parse(SqlNode left, Grammar grammar) {
        Token token = tokens.peek();
        if (token.isSymbol("::")) {
            tokens.next();
            return new CastNode(left, types.type());
        }
        if (token.is(Token.Kind.OPERATOR) || token.isWord("operator")) {
            Binding binding = token.isWord("operator") ? Binding.OPERATOR : binding(token.text());
            return operation(left, binding, name(), grammar);
        }
        return switch (token.name()) {
            case "or" -> logic(left, Binding.OR);
            case "and" -> logic(left, Binding.AND);
            case "at" -> atTimeZone(left);
            case "collate" -> collate(left);
            default -> predicates.parse(left, grammar);
        };
    }

    /** The name of an operator, with its schema if it has one. */
    String name() {
        if (!tokens.acceptWord("operator")) {
            return tokens.next().text();
        }
        List<String> schema = new ArrayList<>();
        tokens.expectSymbol("(");
        while (tokens.peek().isName()) {
            schema.add(tokens.expectName());
            tokens.expectSymbol(".");
        }
        if (!tokens.peek().is(Token.Kind.OPERATOR)) {
            throw new NotUnderstood();
        }
        String operator = tokens.next().text();
        tokens.expectSymbol(")");
        String path = schema.isEmpty() ? "" : SqlName.spelled(schema) + ".";
        return "operator(" + path + operator + ")";
    }

    private SqlNode operation(SqlNode left, Binding binding, String operator, Grammar grammar) {
        Token next = tokens.peek();
        if (grammar == Grammar.FULL && next.is(Token.Kind.WORD) && QUANTIFIERS.contains(next.name())) {
            return quantified(left, binding, operator);
        }
        SqlNode right = expressions.expression(binding, grammar);
        return Phrase.with(binding)
                .operand(left, binding.isNonAssociative() ? binding.tighter() : binding)
                .operator(operator, Glue.NONE)
                .operand(right, binding.tighter())
                .build();
    }

    private SqlNode quantified(SqlNode left, Binding binding, String operator) {
        Phrase.Builder phrase = Phrase.with(binding == Binding.COMPARISON ? binding : Binding.PATTERN)
                .operand(left, binding.isNonAssociative() ? binding.tighter() : binding)
                .operator(operator, Glue.NONE);
        return PredicateParser.quantifier(tokens, expressions, phrase);
    }

    private SqlNode logic(SqlNode left, Binding binding) {
        String word = tokens.next().name().toUpperCase(Locale.ROOT);
        return Phrase.with(binding)
                .operand(left, binding)
                .word(word)
                .operand(expressions.tighterThan(binding), binding.tighter())
                .build();
    }

    private SqlNode atTimeZone(SqlNode left) {
        Phrase.Builder phrase = Phrase.with(Binding.AT).operand(left, Binding.AT);
        if (tokens.acceptWords("at", "local")) {
            return phrase.word("AT LOCAL").build();
        }
        if (!tokens.acceptWords("at", "time", "zone")) {
            throw new NotUnderstood();
        }
        return phrase.word("AT TIME ZONE")
                .operand(expressions.tighterThan(Binding.AT), Binding.AT.tighter())
                .build();
    }

    private SqlNode collate(SqlNode left) {
        tokens.expectWord("collate");
        List<String> collation = new ArrayList<>();
        do {
            collation.add(tokens.expectName());
        } while (tokens.acceptSymbol("."));
        return Phrase.with(Binding.COLLATE)
                .operand(left, Binding.COLLATE)
                .word("COLLATE")
                .word(SqlName.spelled(collation))
                .build();
    }
}
