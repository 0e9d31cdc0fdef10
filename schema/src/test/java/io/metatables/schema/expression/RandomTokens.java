package io.metatables.schema.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Tokens of an expression in which each operation has {@link #OPEN} and {@link #CLOSE} around it. */
final class RandomTokens {
    static final String OPEN = "⟨";
    static final String CLOSE = "⟩";

    private final Random random;
    private final List<String> tokens = new ArrayList<>();

    private RandomTokens(Random random) {
        this.random = random;
    }

    static List<String> of(Random random, int depth) {
        RandomTokens tokens = new RandomTokens(random);
        tokens.operation(depth);
        return tokens.tokens;
    }

    private void operation(int depth) {
        add(OPEN);
        if (depth == 0 || random.nextInt(10) == 0) {
            add(pick(
                    "a",
                    "price",
                    "\"MixedCase\"",
                    "t . x",
                    "1",
                    "1e10",
                    "'it''s'",
                    "E'\\''",
                    "$$x$$",
                    "null",
                    "current_date",
                    "now ( )",
                    "interval '1' day",
                    "x [ 1 ]"));
        } else {
            compound(depth - 1);
        }
        add(CLOSE);
    }

    private void compound(int depth) {
        switch (random.nextInt(8)) {
            case 0 -> mixed(depth, "- %", "not %", "@ %", "+ %", "~ %");
            case 1 ->
                mixed(
                        depth,
                        "% is null",
                        "% is not unknown",
                        "% :: numeric ( 10 , 2 )",
                        "% collate \"C\"",
                        "% :: int [ ]");
            case 2 -> mixed(depth, "% and %", "% or %", "% = %", "% <> %", "% < %", "% is distinct from %");
            case 3 ->
                mixed(depth, "% + %", "% - %", "% * %", "% ^ %", "% || %", "% -> %", "% operator ( pg_catalog . + ) %");
            case 4 ->
                mixed(
                        depth,
                        "% between % and %",
                        "% not between symmetric % and %",
                        "% like % escape %",
                        "% not ilike %");
            case 5 ->
                mixed(depth, "% in ( % , % )", "% = any ( % )", "% at time zone %", "( % , % ) overlaps ( % , % )");
            case 6 ->
                mixed(
                        depth,
                        "lower ( % )",
                        "f ( % , b => % )",
                        "extract ( year from % )",
                        "substring ( % from % for % )",
                        "position ( % in % )",
                        "trim ( both from % )",
                        "coalesce ( % , % )");
            default ->
                mixed(
                        depth,
                        "case when % then % else % end",
                        "array [ % , % ]",
                        "row ( % , % )",
                        "( % , % )",
                        "⟨ % ⟩ [ % : % ]",
                        "cast ( % as character varying ( 3 ) )");
        }
    }

    /** Each percent sign is an operation. */
    private void mixed(int depth, String... templates) {
        for (String token : List.of(pick(templates).split(" "))) {
            if (token.equals("%")) {
                operation(depth);
            } else {
                add(token);
            }
        }
    }

    private String pick(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private void add(String words) {
        tokens.addAll(List.of(words.split(" ")));
    }
}
