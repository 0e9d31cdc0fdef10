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
}
