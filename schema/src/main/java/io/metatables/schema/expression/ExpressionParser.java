package io.metatables.schema.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads expressions by the precedence of their operators, which is PostgreSQL's. Throws {@link NotUnderstood} where a rule of the
 * grammar is not known here.
 */
final class ExpressionParser {
    /** More tokens than a person writes; a tree of them could be deeper than the stack. */
    private static final int MAX_TOKENS = 5_000;

    private static final int MAX_DEPTH = 200;

    /** What begins a clause behind a DEFAULT or a CHECK, but continues no expression. */
    private static final Set<String> CLAUSES = Set.of(
            "not",
            "null",
            "primary",
            "references",
            "check",
            "unique",
            "default",
            "constraint",
            "generated",
            "exclude",
            "deferrable",
            "initially",
            "foreign",
            "storage",
            "compression");

    private final TokenCursor tokens;
    private final OperandParser operands;
    private final OperatorParser operators;
    private int depth;

    private ExpressionParser(TokenCursor tokens) {
        this.tokens = tokens;
        this.operators = new OperatorParser(tokens, this);
        this.operands = new OperandParser(tokens, this, operators);
    }

    static SqlNode parse(List<Token> tokens) {
        if (tokens.size() > MAX_TOKENS) {
            return new OpaqueNode(tokens, Binding.ANYTHING);
        }
        SqlNode constant = tokens.size() == 1 ? LiteralNode.constant(tokens.get(0)) : null;
        return constant != null ? constant : parse(tokens, new TokenCursor(tokens));
    }

    private static SqlNode parse(List<Token> tokens, TokenCursor cursor) {
        try {
            SqlNode node = new ExpressionParser(cursor).expression();
            if (cursor.peek().is(Token.Kind.END)) {
                return node;
            }
            if (cursor.peek().is(Token.Kind.WORD)
                    && CLAUSES.contains(cursor.peek().name())) {
                throw new SqlSyntaxException(
                        "goes on behind its end, with " + cursor.peek().name().toUpperCase(Locale.ROOT));
            }
        } catch (NotUnderstood e) {
            if (cursor.peek().is(Token.Kind.END)) {
                throw new SqlSyntaxException("ends in the middle");
            }
        }
        return new OpaqueNode(tokens, Binding.ANYTHING);
    }

    SqlNode expression() {
        return expression(Binding.ANYTHING, Grammar.FULL);
    }

    SqlNode tighterThan(Binding floor) {
        return expression(floor, Grammar.FULL);
    }

    /** An expression of operators that hold tighter than the floor. */
    SqlNode expression(Binding floor, Grammar grammar) {
        if (++depth > MAX_DEPTH) {
            throw new NotUnderstood();
        }
        try {
            return operators(operands.operand(grammar), floor, grammar);
        } finally {
            depth--;
        }
    }

    private SqlNode operators(SqlNode first, Binding floor, Grammar grammar) {
        SqlNode left = first;
        @Nullable Binding closed = null;
        while (true) {
            Binding next = operators.peek(left, grammar);
            if (!floor.isLooserThan(next)) {
                return left;
            }
            if (next == closed) {
                throw new NotUnderstood();
            }
            left = operators.parse(left, grammar);
            closed = next.isNonAssociative() && endsOpen(left) ? next : null;
        }
    }

    /** Whether the operator ended in an operand, and not in a word or a parenthesis of its own. */
    private static boolean endsOpen(SqlNode node) {
        return node instanceof Phrase phrase
                && phrase.parts().get(phrase.parts().size() - 1) instanceof Part.Operand;
    }

    /** Expressions with commas between them. */
    List<SqlNode> list() {
        List<SqlNode> list = new ArrayList<>();
        do {
            list.add(expression());
        } while (tokens.acceptSymbol(","));
        return list;
    }

    /** What stands in parentheses: the expressions, or the tokens if they are none. */
    List<SqlNode> enclosedList() {
        int start = tokens.position();
        try {
            tokens.expectSymbol("(");
            List<SqlNode> list = list();
            tokens.expectSymbol(")");
            return list;
        } catch (NotUnderstood e) {
            tokens.moveTo(start);
            List<Token> all = tokens.takeEnclosed();
            return List.of(new OpaqueNode(all.subList(1, all.size() - 1), Binding.ANYTHING));
        }
    }
}
