package io.metatables.schema.expression;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An SQL expression, such as a default or the condition of a check, in canonical form: two expressions that differ in spaces,
 * comments, the case of keywords and unquoted names, quotes that are not needed, and parentheses that say nothing, are equal.
 * Nothing is moved or computed, and the meaning for PostgreSQL stays the same.
 *
 * <p>The grammar is PostgreSQL's. Where it is not known here, as with a query in parentheses, the tokens stay as they are, with
 * the words in lower case and their parentheses kept.
 *
 * @param sql the canonical text; the constructor makes it so
 */
public record SqlExpression(String sql) {

    /**
     * Brings the text into canonical form.
     *
     * @throws SqlSyntaxException if the text is no expression, or not only one
     */
    public SqlExpression {
        sql = spelled(tree(sql));
    }

    /**
     * Reads an expression.
     *
     * @param text as somebody wrote it
     * @return the expression
     * @throws SqlSyntaxException if the text is no expression, or not only one
     */
    public static SqlExpression parse(String text) {
        return new SqlExpression(text);
    }

    /**
     * What is wrong with a text that should be an expression.
     *
     * @param text as somebody wrote it
     * @return the end of a sentence that begins with the expression, such as "has an unclosed quote"; empty: nothing that can be
     *     seen without PostgreSQL
     */
    public static Optional<String> flaw(String text) {
        try {
            tree(text);
            return Optional.empty();
        } catch (SqlSyntaxException e) {
            return Optional.ofNullable(e.getMessage());
        }
    }

    /**
     * The canonical text: valid SQL of the same meaning, whose own canonical text it is.
     *
     * @return the same as {@link #sql}
     */
    public String canonical() {
        return sql;
    }

    /**
     * The columns that are surely named: bare names, and names behind that of a table, which are neither functions, types,
     * arguments, fields nor keywords. The name of a table itself as a value looks like a column's and counts as one. What the
     * grammar here does not reach is in {@link #unclearNames} instead.
     *
     * @return as the server knows them: in lower case unless they were quoted
     */
    public Set<String> columns() {
        return Collections.unmodifiableSet(mentions().columns());
    }

    /**
     * The functions that are called by name, with those that need no parentheses, such as {@code current_date}. Functions behind
     * operators and casts are not among them.
     *
     * @return as the server knows them, with their schema if it is written and is not {@code pg_catalog}
     */
    public Set<String> functions() {
        return Collections.unmodifiableSet(mentions().functions());
    }

    /**
     * The operators that are symbols.
     *
     * @return as they are written
     */
    public Set<String> operators() {
        return Collections.unmodifiableSet(mentions().operators());
    }

    /**
     * All names and words of the parts that the grammar here does not reach, so that each could be a column, a function, a keyword
     * or anything else.
     *
     * @return empty for nearly every expression; as the server knows them
     */
    public Set<String> unclearNames() {
        return Collections.unmodifiableSet(mentions().unclear());
    }

    /**
     * Whether the expression could name a column.
     *
     * @param column as the server knows it
     * @return false: surely not
     */
    public boolean mayMention(String column) {
        Mentions mentions = mentions();
        return mentions.columns().contains(column) || mentions.unclear().contains(column);
    }

    /**
     * The expression that the server makes of this one when a column is renamed. A name among {@link #unclearNames} stays.
     *
     * @param from the old name, as the server knows it
     * @param to the new name
     * @return the same where the column is not named
     */
    public SqlExpression renameColumn(String from, String to) {
        return renameColumns(Map.of(from, to));
    }

    /**
     * The expression that the server makes of this one when columns are renamed, all at once.
     *
     * @param newByOld the new names by the old ones, as the server knows them
     * @return the same where none of the columns is named
     */
    public SqlExpression renameColumns(Map<String, String> newByOld) {
        return new SqlExpression(spelled(tree(sql).withColumns(newByOld)));
    }

    /**
     * The constant, if the whole expression is one: a number with or without a sign, a text, a truth value, null, and each of
     * them with a type beside it.
     *
     * @return empty if anything is computed
     */
    public Optional<SqlLiteral> literal() {
        return tree(sql).literal();
    }

    private Mentions mentions() {
        return Mentions.of(tree(sql));
    }

    private static SqlNode tree(String text) {
        List<Token> tokens = Lexer.tokens(text);
        TokenCheck.check(tokens);
        return ExpressionParser.parse(tokens);
    }

    private static String spelled(SqlNode node) {
        Spelling spelling = new Spelling();
        node.spell(spelling);
        return spelling.toString();
    }

    @Override
    public String toString() {
        return sql;
    }
}
