package io.metatables.schema.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatementSplitterTest {

    @Test
    void tellsWhereEachStatementBegins() {
        assertThat(StatementSplitter.split(
                        "-- header; no statement\n\nDROP TABLE a;\n/* ; */ DROP\n TABLE b;\n-- end\n"))
                .extracting(ScriptStatement::sql, ScriptStatement::line)
                .containsExactly(tuple("DROP TABLE a", 3), tuple("DROP\n TABLE b", 4));
    }

    @Test
    void keepsWhatIsSaidRightBeforeAStatement() {
        assertThat(StatementSplitter.split(
                        "-- header\n\n-- drop a\n-- lock: none\nDROP TABLE a; -- gone\n/* b */ DROP TABLE b"))
                .extracting(ScriptStatement::comment, ScriptStatement::sql)
                .containsExactly(
                        tuple("-- drop a\n-- lock: none\n", "DROP TABLE a"),
                        tuple("-- gone\n/* b */ ", "DROP TABLE b"));
    }

    @Test
    void findsNothingInCommentsAndBlanks() {
        assertThat(StatementSplitter.split("-- nothing;\n ; ;\n/* a /* nested; */ comment */\n"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT 'a;b''c;'",
                "SELECT E'it\\'s; one'",
                "SELECT 'backslash\\'",
                "SELECT \"a;\"\"b\"",
                "DO $$ BEGIN PERFORM 1; END $$",
                "DO $tag$ BEGIN PERFORM '$$;'; END $tag$",
                "SELECT a$b$ FROM t",
                "SELECT 1 -- not; here\n + 1",
                "CREATE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT CASE WHEN true THEN 1 END; SELECT 2; END",
                "SELECT <<fill: the customer's; -- currency>>",
                "SELECT 1 /* not /* here; */; */ + 1",
            })
    void keepsAStatementWhole(String sql) {
        assertThat(StatementSplitter.split(sql + ";SELECT 2"))
                .extracting(ScriptStatement::sql)
                .containsExactly(sql, "SELECT 2");
    }

    @Test
    void leavesDataToTheStatementThatCopiesThem() {
        assertThat(StatementSplitter.split("""
                        /* the rates */ COPY rate (code, note) FROM STDIN;
                        EUR	it's; -- no comment
                        \\.x	<<fill: nothing>> $$
                        \\.
                        COPY rate FROM stdin WITH (FORMAT csv);
                        \\.
                        SELECT 1;
                        """))
                .extracting(ScriptStatement::sql, ScriptStatement::line, ScriptStatement::data)
                .containsExactly(
                        tuple(
                                "COPY rate (code, note) FROM STDIN",
                                1,
                                "EUR\tit's; -- no comment\n\\.x\t<<fill: nothing>> $$\n"),
                        tuple("COPY rate FROM stdin WITH (FORMAT csv)", 5, ""),
                        tuple("SELECT 1", 7, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"COPY rate FROM '/rates'", "COPY rate TO STDOUT", "SELECT 'COPY' FROM stdin"})
    void seesNoDataWhereNoneAreCopied(String sql) {
        assertThat(StatementSplitter.split(sql + ";\nSELECT 2"))
                .extracting(ScriptStatement::data)
                .containsOnlyNulls();
    }

    @Test
    void takesDataThatNothingEndsToTheEnd() {
        assertThat(StatementSplitter.split("COPY rate FROM STDIN;\nEUR;\n"))
                .extracting(ScriptStatement::data)
                .containsExactly("EUR;\n");
    }
}
