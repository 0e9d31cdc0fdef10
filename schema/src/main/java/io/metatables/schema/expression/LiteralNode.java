package io.metatables.schema.expression;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A constant.
 *
 * @param text as it is spelled
 * @param value what it says
 */
record LiteralNode(String text, SqlLiteral value) implements SqlNode {

    /** A number, a text, a truth value or null; null: the token is none of them. */
    static @Nullable LiteralNode constant(Token token) {
        if (token.is(Token.Kind.NUMBER) || token.is(Token.Kind.STRING)) {
            return of(token);
        }
        if (token.isWord("true") || token.isWord("false")) {
            return new LiteralNode(token.name(), new SqlLiteral(SqlLiteral.Kind.BOOLEAN, token.name(), null));
        }
        return token.isWord("null")
                ? new LiteralNode("NULL", new SqlLiteral(SqlLiteral.Kind.NULL, "null", null))
                : null;
    }

    static LiteralNode of(Token constant) {
        SqlLiteral value = constant.is(Token.Kind.STRING)
                ? ConstantText.value(constant.text())
                : SqlLiteral.number(constant.text());
        return new LiteralNode(constant.text(), value);
    }

    @Override
    public Binding binding() {
        return Binding.PRIMARY;
    }

    @Override
    public void spell(Spelling spelling) {
        spelling.add(text);
    }

    @Override
    public void mention(Mentions mentions) {
        // A constant names nothing.
    }

    @Override
    public SqlNode withColumns(Map<String, String> newByOld) {
        return this;
    }

    @Override
    public boolean fitsBetween() {
        return true;
    }

    @Override
    public Optional<SqlLiteral> literal() {
        return Optional.of(value);
    }
}
