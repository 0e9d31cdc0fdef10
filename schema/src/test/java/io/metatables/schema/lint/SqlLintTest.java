package io.metatables.schema.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.metatables.schema.finding.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SqlLintTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "MT345 | CREATE INDEX i ON t (a)",
                "MT345 | create unique index if not exists i on only_t using btree (a)",
                "MT380 | DROP INDEX IF EXISTS i",
                "MT381 | CREATE INDEX CONCURRENTLY i ON t (a)",
                "MT381 | ALTER TABLE t DETACH PARTITION p CONCURRENTLY",
                "MT382 | VACUUM (ANALYZE, FULL) t",
                "MT382 | REINDEX TABLE t",
                "MT382 | CLUSTER t USING i",
                "MT345 | ALTER TABLE t ADD UNIQUE (a)",
                "MT345 | ALTER TABLE IF EXISTS ONLY s.t ADD CONSTRAINT k PRIMARY KEY (a) USING INDEX TABLESPACE x",
                "MT345 | ALTER TABLE t ADD COLUMN a int UNIQUE",
                "MT345 | ALTER TABLE t ADD CONSTRAINT e EXCLUDE USING gist (r WITH &&)",
                "MT346 | ALTER TABLE t ADD CONSTRAINT f FOREIGN KEY (a) REFERENCES u (b)",
                "MT346 | ALTER TABLE t ADD a int REFERENCES u",
                "MT347 | ALTER TABLE t ADD CHECK (a IS NOT NULL)",
                "MT347 | ALTER TABLE t ADD COLUMN a int CHECK (a > 0)",
                "MT343 | ALTER TABLE t ALTER COLUMN a SET NOT NULL",
                "MT343 | ALTER TABLE \"T\" ALTER a DROP DEFAULT, ALTER b SET NOT NULL",
                "MT344 | ALTER TABLE t ALTER a TYPE bigint",
                "MT344 | ALTER TABLE t ALTER COLUMN a SET DATA TYPE numeric(10, 2)",
                "MT342 | ALTER TABLE t ADD COLUMN a int NOT NULL",
                "MT344 | ALTER TABLE t ADD COLUMN a uuid DEFAULT (gen_random_uuid())",
                "MT344 | ALTER TABLE t ADD COLUMN a bigserial NOT NULL",
                "MT344 | ALTER TABLE t ADD a bigint GENERATED ALWAYS AS IDENTITY",
                "MT344 | ALTER TABLE t ADD a bigint GENERATED ALWAYS AS (b * 2) STORED",
                "MT344 | ALTER TABLE t SET UNLOGGED",
                "MT349 | ALTER TABLE t RENAME TO u",
                "MT349 | ALTER TABLE t RENAME a TO b",
                "MT341 | ALTER TABLE t DROP COLUMN a",
                "MT341 | ALTER TABLE t DROP IF EXISTS a",
                "MT340 | DROP TABLE t, u",
                "MT384 | TRUNCATE t",
                "MT384 | DROP SCHEMA s CASCADE",
                "MT385 | UPDATE t SET a = (SELECT b FROM u WHERE u.id = 1)",
                "MT385 | DELETE FROM ONLY t",
                "MT386 | SET lock_timeout = '1s'",
                "MT386 | commit",
                "MT386 | START TRANSACTION",
            })
    void findsIt(String code, String sql) {
        assertThat(codes(sql + ";")).containsExactly(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-- CREATE INDEX i ON t (a);\nSELECT 'DROP TABLE t; SET x = 1'",
                "CREATE TABLE t (a int); CREATE INDEX i ON t (a); ALTER TABLE public.t ADD UNIQUE (a); UPDATE t SET a = 1",
                "CREATE TEMP TABLE IF NOT EXISTS \"T\" (a int); TRUNCATE \"T\"; DROP TABLE \"T\"",
                "CREATE INDEX i ON ONLY t (a)",
                "ALTER TABLE t ADD CONSTRAINT k UNIQUE USING INDEX i",
                "ALTER TABLE t ADD CONSTRAINT f FOREIGN KEY (a) REFERENCES u NOT VALID",
                "ALTER TABLE t ADD CONSTRAINT c CHECK (a > 0) NOT VALID",
                "ALTER TABLE t VALIDATE CONSTRAINT c",
                "ALTER TABLE t ADD COLUMN a int NOT NULL DEFAULT 0",
                "ALTER TABLE t ADD COLUMN a timestamptz DEFAULT now()",
                "ALTER TABLE t ADD COLUMN a int, ALTER b SET DEFAULT nextval('s'), DROP CONSTRAINT c",
                "ALTER TABLE t CLUSTER ON i",
                "ALTER TABLE t RENAME CONSTRAINT a TO b",
                "UPDATE t SET a = 1 WHERE a IS NULL",
                "SET CONSTRAINTS ALL DEFERRED",
                "DO $$ BEGIN UPDATE t SET a = 1; COMMIT; END $$",
                "CREATE FUNCTION f() RETURNS void BEGIN ATOMIC DELETE FROM t; SELECT 1; END",
                "CREATE TRIGGER g AFTER INSERT ON t REFERENCING NEW TABLE AS n FOR EACH STATEMENT EXECUTE FUNCTION f()",
                "INSERT INTO t SELECT * FROM u",
            })
    void hasNothingToSay(String sql) {
        assertThat(lint("V0001__a.sql", sql + ";\n", true)).isEmpty();
    }

    @Test
    void saysWhereWhatAndWhatInstead() {
        assertThat(lint("dir/V0007__a.sql", "-- header\n\nSELECT 1;\n  create index i\n  on t (a);\n", true))
                .singleElement()
                .asString()
                .startsWith(
                        "[MT345] dir/V0007__a.sql:4: nobody can write to t while the index is built (SHARE).\n  Write")
                .endsWith("say why in the line before it: -- accepted: MT345 <why>");
    }

    @Test
    void withoutATransactionConcurrentlyIsRightAndANewTableIsSeenAtOnce() {
        assertThat(lint("V", "CREATE INDEX CONCURRENTLY i ON t (a); DROP INDEX CONCURRENTLY j;", false))
                .isEmpty();
        assertThat(lint("V", "CREATE TABLE t (a int); CREATE INDEX i ON t (a);", false))
                .hasSize(1);
    }

    @Test
    void aConstraintIsNotValidatedInTheTransactionThatAddsIt() {
        String sql = "ALTER TABLE t ADD CONSTRAINT c CHECK (a > 0) NOT VALID;\nALTER TABLE t VALIDATE CONSTRAINT c;";

        assertThat(codes(sql)).containsExactly("MT383");
        assertThat(lint("V", sql, false)).isEmpty();
        assertThat(codes(sql.replace("CONSTRAINT c;", "CONSTRAINT d;"))).isEmpty();
    }

    @Test
    void anAcceptanceSilencesThatOneFindingOfThatOneStatement() {
        String sql = """
                -- accepted: MT345 the table has ten rows
                -- and this says more
                CREATE INDEX i ON t (a);
                CREATE INDEX j ON t (b);
                -- accepted: MT342 no rows yet
                -- accepted: MT345 no rows yet
                ALTER TABLE t ADD COLUMN c int NOT NULL UNIQUE;
                """;

        assertThat(lint("V", sql, true)).singleElement().asString().startsWith("[MT345] V:4:");
    }

    @Test
    void anAcceptanceMustHaveAReasonAndSomethingToAccept() {
        String sql = """
                -- accepted: MT345
                CREATE INDEX i ON t (a);
                -- accepted: it is small
                SELECT 1;
                -- accepted: MT340 not here

                DROP TABLE t;
                SELECT 1; -- accepted: MT341 behind a statement it is a comment like any other
                ALTER TABLE u DROP COLUMN a;
                """;

        assertThat(lint("V", sql, true))
                .extracting(finding -> finding.toString().substring(0, 12))
                .containsExactly("[MT340] V:7:", "[MT341] V:9:", "[MT398] V:1:", "[MT398] V:3:", "[MT399] V:5:");
    }

    private static List<Finding> lint(String place, String sql, boolean transactional) {
        return SqlLint.lint(new WrittenFile(place, sql, transactional));
    }

    private static List<String> codes(String sql) {
        return lint("V0001__a.sql", sql, true).stream()
                .map(Finding::code)
                .map(code -> code.code())
                .toList();
    }
}
