package io.metatables.schema.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what an operator can stand beside: constants, names, calls, parentheses, and operators in front of an operand. */
final class OperandParser {
    private final TokenCursor tokens;
    private final ExpressionParser expressions;
    private final OperatorParser operators;
    private final TypeParser types;
    private final CallParser calls;
    private final CaseParser cases;
    private final IndirectionParser indirections;

    OperandParser(TokenCursor tokens, ExpressionParser expressions, OperatorParser operators) {
        this.tokens = tokens;
        this.expressions = expressions;
        this.operators = operators;
        this.types = new TypeParser(tokens);
        this.calls = new CallParser(tokens, expressions);
        this.cases = new CaseParser(tokens, expressions);
        this.indirections = new IndirectionParser(tokens, expressions);
    }

    SqlNode operand(Grammar grammar) {
        Token token = tokens.peek();
        return switch (token.kind()) {
            case END -> throw new SqlSyntaxException("ends in the middle");
            case NUMBER, STRING -> LiteralNode.of(tokens.next());
            case OPERATOR -> prefixed(grammar);
            case SYMBOL -> symbol(token.text());
            case QUOTED -> types.typedLiteral().orElseGet(this::named);
            case WORD -> word(token.name(), grammar);
        };
    }

    private SqlNode symbol(String symbol) {
        return switch (symbol) {
            case "(" -> group();
            case ")", "]", "," ->
                throw new SqlSyntaxException("has nothing in front of " + symbol + " that could be a value");
            default -> throw new NotUnderstood();
        };
    }

    private SqlNode prefixed(Grammar grammar) {
        String operator = operators.name();
        Binding binding = OperatorParser.binding(operator);
        if (binding == Binding.SUM) {
            return Phrase.with(Binding.SIGN)
                    .operator(operator, Glue.AFTER)
                    .operand(expressions.expression(Binding.SIGN, grammar), Binding.SIGN)
                    .build();
        }
        if (binding != Binding.OPERATOR) {
            throw new NotUnderstood();
        }
        return Phrase.with(binding)
                .operator(operator, Glue.NONE)
                .operand(expressions.expression(binding, grammar), binding.tighter())
                .build();
    }

    private SqlNode word(String word, Grammar grammar) {
        Optional<SqlNode> typed = types.typedLiteral();
        if (typed.isPresent()) {
            return typed.get();
        }
        SqlNode constant = LiteralNode.constant(tokens.peek());
        if (constant != null) {
            tokens.next();
            return constant;
        }
        return switch (word) {
            case "not" -> not(grammar);
            case "case" -> cases.parse();
            case "array" -> calls.array();
            case "row" -> tokens.peek(1).isSymbol("(") ? calls.row() : named();
            case "cast" -> calls.cast();
            case "operator" -> tokens.peek(1).isSymbol("(") ? prefixed(grammar) : named();
            default -> calls.bare().orElseGet(() -> named());
        };
    }

    private SqlNode not(Grammar grammar) {
        if (grammar != Grammar.FULL) {
            throw new NotUnderstood();
        }
        tokens.next();
        return Phrase.with(Binding.NOT)
                .word("NOT")
                .operand(expressions.expression(Binding.NOT, grammar), Binding.NOT)
                .build();
    }

    /** One expression in parentheses is that expression; several are a row. */
    private SqlNode group() {
        List<SqlNode> list = expressions.enclosedList();
        Phrase.Builder inParentheses =
                CallParser.listed(Phrase.with(Binding.PRIMARY).text("(", Glue.AFTER), list);
        if (list.size() > 1) {
            return inParentheses.text(")", Glue.BEFORE).build();
        }
        boolean opaque = list.get(0) instanceof OpaqueNode;
        return indirections.behindParentheses(
                opaque ? inParentheses.text(")", Glue.BEFORE).build() : list.get(0));
    }

    /** Whether there are several values in parentheses; what was not understood in parentheses is one. */
    static boolean isRow(SqlNode node) {
        return node instanceof Phrase phrase
                && phrase.parts().get(0) instanceof Part.Text first
                && (first.text().equals("ROW")
                        || (first.text().equals("(") && phrase.parts().size() > 3));
    }

    /** A column, or a call. */
    private SqlNode named() {
        Token first = tokens.next();
        List<String> path = new ArrayList<>(List.of(first.name()));
        while (tokens.peek().isSymbol(".") && tokens.peek(1).isName()) {
            tokens.next();
            path.add(tokens.expectName());
        }
        if (first.is(Token.Kind.WORD) && Keywords.isReserved(first.name())) {
            throw new NotUnderstood();
        }
        if (tokens.peek().isSymbol("(")) {
            return calls.call(first, path);
        }
        if (first.is(Token.Kind.WORD) && !Keywords.canBeColumn(first.name())) {
            throw new NotUnderstood();
        }
        return indirections.behindColumn(new ColumnNode(path));
    }
}
