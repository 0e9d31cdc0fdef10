package io.metatables.runtime.migrate.execute;

import static org.assertj.core.api.Assertions.assertThat;

import io.metatables.schema.script.ScriptStatement;
import io.metatables.schema.script.StatementSplitter;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which statements go together: those of steps that lock new tables only. */
class StatementGroupsTest {
    private static final NewTables NEW = new NewTables(Set.of("a", "b"));

    @Test
    void thoseOfNewTablesGoTogether() {
        assertThat(groups(step("ACCESS EXCLUSIVE on a")
                        + "CREATE TABLE a (); COMMENT ON TABLE a IS 'A'; CREATE INDEX ON a (x);\n"
                        + step("SHARE ROW EXCLUSIVE on a, b") + "ALTER TABLE a ADD FOREIGN KEY (x) REFERENCES b;"))
                .containsExactly(4);
    }

    @Test
    void thoseOfTablesInUseGoAlone() {
        assertThat(groups(step("ACCESS EXCLUSIVE on a") + "CREATE TABLE a (); COMMENT ON TABLE a IS 'A';\n"
                        + step("SHARE ROW EXCLUSIVE on a, used")
                        + "ALTER TABLE a ADD FOREIGN KEY (x) REFERENCES used; CREATE INDEX ON a (x);\n"
                        + step("ACCESS EXCLUSIVE on b") + "CREATE TABLE b (); COMMENT ON TABLE b IS 'B';"))
                .containsExactly(2, 1, 1, 2);
    }

    @Test
    void whatAnswersWithRowsOrCopiesThemGoesAlone() {
        assertThat(
                        groups(
                                step("ACCESS EXCLUSIVE on a")
                                        + "CREATE TABLE a (); CREATE TABLE b (); SELECT 1; create index on a (x); COPY a FROM STDIN;\n\\.\n"))
                .containsExactly(2, 1, 1, 1);
    }

    @Test
    void whatSaysNothingOfItsLocksGoesAlone() {
        assertThat(groups("CREATE TABLE a (); CREATE TABLE b ();\n" + step("none")
                        + "CREATE TYPE c AS ENUM (); ALTER TYPE c RENAME TO d;"))
                .containsExactly(1, 1, 1, 1);
        assertThat(groups(step("ACCESS EXCLUSIVE on a")
                        + "CREATE TABLE a ();\n-- by hand\nALTER TABLE used ADD x int; CREATE TABLE b ();"))
                .containsExactly(1, 1, 1);
    }

    @Test
    void aGroupHasAnEnd() {
        assertThat(groups(step("ACCESS EXCLUSIVE on a") + "CREATE TABLE a ();".repeat(1200)))
                .containsExactly(500, 500, 200);
    }

    private static String step(String lock) {
        return "-- a step\n-- lock: " + lock + "; scans: no; rewrites: no; reverse: exact\n";
    }

    private static List<Integer> groups(String sql) {
        List<ScriptStatement> statements = StatementSplitter.split(sql);
        List<List<ScriptStatement>> groups = StatementGroups.of(statements, NEW);
        assertThat(groups.stream().flatMap(List::stream).toList()).isEqualTo(statements);
        return groups.stream().map(List::size).toList();
    }
}
