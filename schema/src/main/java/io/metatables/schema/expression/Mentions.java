package io.metatables.schema.expression;

import java.util.LinkedHashSet;
import java.util.Set;

/** The names in an expression, as the server knows them. */
final class Mentions {
    private final Set<String> columns = new LinkedHashSet<>();
    private final Set<String> functions = new LinkedHashSet<>();
    private final Set<String> operators = new LinkedHashSet<>();
    private final Set<String> unclear = new LinkedHashSet<>();

    static Mentions of(SqlNode node) {
        Mentions mentions = new Mentions();
        node.mention(mentions);
        return mentions;
    }

    void column(String name) {
        columns.add(name);
    }

    void function(String name) {
        functions.add(name);
    }

    void operator(String name) {
        operators.add(name);
    }

    void unclear(String name) {
        unclear.add(name);
    }

    Set<String> columns() {
        return columns;
    }

    Set<String> functions() {
        return functions;
    }

    Set<String> operators() {
        return operators;
    }

    Set<String> unclear() {
        return unclear;
    }
}
