package io.metatables.schema.expression;

import java.util.List;
import java.util.Map;

/**
 * What the parser does not understand: the tokens as they came.
 *
 * @param tokens at least one
 * @param binding {@link Binding#PRIMARY} if the tokens are in parentheses
 */
record OpaqueNode(List<Token> tokens, Binding binding) implements SqlNode {

    OpaqueNode {
        tokens = List.copyOf(tokens);
    }

    @Override
    public void spell(Spelling spelling) {
        Token before = Token.END;
        for (Token token : tokens) {
            spelling.add(spelled(token), glue(before, token));
            before = token;
        }
    }

    /** Quotes tell a name from a word of a grammar that is not known here, so they stay. */
    private static String spelled(Token token) {
        return token.is(Token.Kind.QUOTED) ? SqlName.quoted(token.name()) : token.text();
    }

    private static Glue glue(Token before, Token token) {
        boolean behindName = before.is(Token.Kind.QUOTED)
                || (before.is(Token.Kind.WORD) && !Keywords.isReserved(before.name()))
                || before.isSymbol(")")
                || before.isSymbol("]");
        return switch (token.text()) {
            case "(" -> before.isName() && behindName ? Glue.BOTH : Glue.AFTER;
            case "[" -> behindName || before.isWord("array") ? Glue.BOTH : Glue.AFTER;
            case "." -> behindName ? Glue.BOTH : Glue.NONE;
            case ")", "]", "," -> Glue.BEFORE;
            case "::" -> Glue.BOTH;
            default -> Glue.NONE;
        };
    }

    @Override
    public void mention(Mentions mentions) {
        tokens.stream().filter(Token::isName).map(Token::name).forEach(mentions::unclear);
    }

    @Override
    public SqlNode withColumns(Map<String, String> newByOld) {
        return this;
    }

    @Override
    public boolean fitsBetween() {
        return binding == Binding.PRIMARY;
    }
}
