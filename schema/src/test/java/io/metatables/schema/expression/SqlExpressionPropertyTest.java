package io.metatables.schema.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class SqlExpressionPropertyTest {
    private static final List<String> SPACES = List.of(" ", "\n", "\t ", " /* a; 'b' */ ", " -- c)\n", "\r\n");
    private static final String LITERAL_START = "'\"$E";

    private static final List<String> WORDS = List.of(
            ("a \"B\" 1 .5 'x' $$y$$ null ( ( ( ) ) ) [ ] , . :: : - + * @ || = < <> and or not is null true in like between"
                            + " symmetric escape collate at time zone local case when then else end array row interval date"
                            + " timestamp with select from exists extract substring for position trim both distinct any all"
                            + " f int numeric double precision operator overlaps json similar to current_date variadic =>")
                    .split(" "));

    @Property(tries = 200)
    void spellingIsNothing(@ForAll long seed) {
        Random random = new Random(seed);
        List<String> tokens = RandomTokens.of(random, 4);
        SqlExpression plain = SqlExpression.parse(
                String.join(" ", tokens).replace(RandomTokens.OPEN, "(").replace(RandomTokens.CLOSE, ")"));
        assertThat(plain.unclearNames()).as(plain.sql()).isEmpty();
        String decorated = decorated(tokens, random);
        assertThat(SqlExpression.parse(decorated)).as(decorated).isEqualTo(plain);
        assertThat(SqlExpression.parse(plain.sql())).isEqualTo(plain);
    }

    @Property(tries = 200)
    void aColumnIsRenamedThereAndBack(@ForAll long seed) {
        List<String> tokens = RandomTokens.of(new Random(seed), 4);
        SqlExpression before = SqlExpression.parse(
                String.join(" ", tokens).replace(RandomTokens.OPEN, "(").replace(RandomTokens.CLOSE, ")"));
        SqlExpression after = before.renameColumn("price", "New Price");
        assertThat(after.columns()).doesNotContain("price");
        assertThat(after.columns().contains("New Price"))
                .isEqualTo(before.columns().contains("price"));
        assertThat(after.renameColumn("New Price", "price")).isEqualTo(before);
    }

    /** Nobody promises that it is SQL, but nothing gets lost or joined, and nothing but a flaw is thrown. */
    @Property(tries = 2_000)
    void anyTokensStayTheSame(@ForAll long seed) {
        Random random = new Random(seed);
        String text = Stream.generate(() -> WORDS.get(random.nextInt(WORDS.size())))
                .limit(1 + random.nextInt(12))
                .collect(Collectors.joining(" "));
        if (SqlExpression.flaw(text).isEmpty()) {
            SqlExpression expression = SqlExpression.parse(text);
            assertThat(withoutParentheses(expression.sql())).as(text).isEqualTo(withoutParentheses(text));
            assertThat(SqlExpression.parse(expression.sql())).as(text).isEqualTo(expression);
        }
    }

    private static List<String> withoutParentheses(String sql) {
        return Lexer.tokens(sql).stream()
                .map(Token::name)
                .filter(token -> !token.equals("(") && !token.equals(")"))
                .toList();
    }

    /** With more parentheses, other spaces, comments, and capitals where they say nothing. */
    private static String decorated(List<String> tokens, Random random) {
        StringBuilder text = new StringBuilder();
        Deque<Integer> depths = new ArrayDeque<>();
        for (String token : tokens) {
            if (token.equals(RandomTokens.OPEN)) {
                depths.push(1 + random.nextInt(3));
                text.append("(".repeat(depths.peek()));
            } else if (token.equals(RandomTokens.CLOSE)) {
                text.append(")".repeat(depths.pop()));
            } else {
                text.append(LITERAL_START.indexOf(token.charAt(0)) >= 0 ? token : anyCase(token, random));
            }
            text.append(SPACES.get(random.nextInt(SPACES.size())));
        }
        return text.toString();
    }

    private static String anyCase(String word, Random random) {
        boolean number = Character.isDigit(word.charAt(0));
        return number || random.nextBoolean() ? word : word.toUpperCase(Locale.ROOT);
    }
}
